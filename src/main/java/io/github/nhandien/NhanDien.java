package io.github.nhandien;

import io.github.nhandien.dictionary.EntityDictionary;
import io.github.nhandien.entity.MentionResolver;
import io.github.nhandien.entity.Names;
import io.github.nhandien.entity.ResolvedMention;
import io.github.nhandien.link.EntityLinker;
import io.github.nhandien.link.LinkedEntity;
import io.github.nhandien.parallel.InOrder;
import io.github.nhandien.segment.WordSegmenter;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import io.github.nhandien.time.PublicationDate;
import io.github.nhandien.time.TimeContext;
import io.github.nhandien.time.TimeMatch;
import io.github.nhandien.time.TimePolicy;
import io.github.nhandien.time.TimeTagger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The engine: finds people, places, organisations, dates and the user's own entities in Vietnamese
 * text. Immutable and safe for use by many threads at once; create one and keep it.
 *
 * <pre>{@code
 * NhanDien nlp = NhanDien.create();
 * Document doc = nlp.annotate("Ông Putin thăm Triều Tiên ngày 13/9.", LocalDate.of(2023, 9, 14));
 * doc.people().names();           // [Putin]
 * doc.dates().first().value();    // 2023-09-13
 * }</pre>
 */
public final class NhanDien {
  /** Few texts have a mention to fewer tokens. */
  private static final int TOKENS_A_MENTION = 6;

  private final Tokenizer tokenizer = Tokenizer.vietnamese();
  private final SentenceSplitter splitter = SentenceSplitter.vietnamese();
  private final WordSegmenter segmenter;
  private final List<Recognizer> recognizers;
  private final TimeTagger timeTagger;
  private final TimePolicy timePolicy;
  private final boolean findsPublicationDate;
  private final MentionResolver resolver = new MentionResolver();
  private final EntityLinker linker;

  private NhanDien(Builder builder) {
    this.segmenter = builder.segmenter;
    this.timePolicy = builder.timePolicy;
    this.findsPublicationDate = builder.findsPublicationDate;
    this.timeTagger = TimeTagger.vietnamese();
    List<Recognizer> all = new ArrayList<>(builder.recognizers);
    if (builder.names != null) {
      all.add(builder.names);
    } else if (builder.builtInNames) {
      all.add(Names.byModel());
      all.add(Names.byLongNames());
    }
    this.recognizers = List.copyOf(all);
    this.linker = EntityLinker.standard();
  }

  /**
   * The engine with its own models and no dictionaries.
   *
   * @return an engine ready for use
   */
  public static NhanDien create() {
    return builder().build();
  }

  /**
   * Begins an engine with the user's own parts.
   *
   * @return a builder with the defaults
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Annotates a text of unknown date: "ngày 13/9" stays open, {@code XXXX-09-13}, unless the engine
   * was asked to look for the date itself ({@link Builder#findPublicationDate()}). Linear in the
   * text.
   *
   * @param text any string; the empty one gives an empty document
   * @return its mentions and entities
   * @throws NullPointerException if the text is null
   */
  public Document annotate(String text) {
    LocalDateTime found =
        findsPublicationDate
            ? PublicationDate.find(text).map(PublicationDate::moment).orElse(null)
            : null;
    return annotate(text, new TimeContext(found, timePolicy));
  }

  /**
   * Annotates a text that was published on a day, against which its dates are resolved.
   *
   * @param text any string; the empty one gives an empty document
   * @param published the day on which the text appeared
   * @return its mentions and entities
   * @throws NullPointerException if an argument is null
   */
  public Document annotate(String text, LocalDate published) {
    return annotate(text, published.atStartOfDay());
  }

  /**
   * Annotates a text that was published at a moment, against which its dates are resolved.
   *
   * @param text any string; the empty one gives an empty document
   * @param published when the text appeared
   * @return its mentions and entities
   * @throws NullPointerException if an argument is null
   */
  public Document annotate(String text, LocalDateTime published) {
    Objects.requireNonNull(published, "published");
    return annotate(text, new TimeContext(published, timePolicy));
  }

  /**
   * Annotates a text whose parts were published on different days, or under another policy than the
   * engine's.
   *
   * <pre>{@code
   * TimeContext page = TimeContext.of(LocalDate.of(2023, 9, 14))
   *     .withRegion(new Span(4200, 9000), LocalDate.of(2025, 12, 31));
   * Document doc = nlp.annotate(text, page);
   * }</pre>
   *
   * @param original any string; the empty one gives an empty document
   * @param context what its dates are resolved against
   * @return its mentions and entities
   * @throws NullPointerException if an argument is null
   */
  public Document annotate(String original, TimeContext context) {
    Objects.requireNonNull(context, "context");
    Text text = Text.of(original);
    List<Token> tokens = tokenizer.tokenize(text);
    List<Sentence> sentences = splitter.split(text, tokens);
    Analysis analysis = new Analysis(text, tokens, sentences, context, segmenter);
    List<ResolvedMention> mentions = resolver.resolve(candidates(analysis));
    List<LinkedEntity> entities = linker.link(analysis, mentions);
    return new Document(analysis, new DocumentParts(mentions, entities));
  }

  /**
   * Annotates many texts of unknown date on all processors, in order and in bounded memory: only a
   * few texts are taken ahead of the document that is asked for.
   *
   * <pre>{@code
   * try (Stream<String> lines = Files.lines(path)) {
   *   nlp.annotateAll(lines).forEach(doc -> index(doc));
   * }
   * }</pre>
   *
   * @param texts any number of them; read on the thread that takes the documents
   * @return their documents, to be taken one after the other; closing it closes the texts, too, and
   *     need not be done
   */
  public Stream<Document> annotateAll(Stream<String> texts) {
    return InOrder.stream(texts, this::annotate);
  }

  /**
   * Annotates many texts, each with what its dates are resolved against, as {@link
   * #annotateAll(Stream)} does.
   *
   * @param items any number of things that have a text
   * @param text the text of one
   * @param context what the dates of its text are resolved against
   * @param <T> what has a text
   * @return their documents, to be taken one after the other
   */
  public <T> Stream<Document> annotateAll(
      Stream<T> items, Function<T, String> text, Function<T, TimeContext> context) {
    return InOrder.stream(items, item -> annotate(text.apply(item), context.apply(item)));
  }

  private List<Candidate> candidates(Analysis analysis) {
    List<Candidate> candidates = new ArrayList<>(analysis.tokens().size() / TOKENS_A_MENTION);
    for (Recognizer recognizer : recognizers) {
      for (Candidate candidate : recognizer.recognize(analysis)) {
        if (candidate.span().end() > analysis.text().length()) {
          throw new IllegalStateException(
              "recognizer "
                  + candidate.source()
                  + " proposed "
                  + candidate.span()
                  + " in a text of "
                  + analysis.text().length()
                  + " code units");
        }
        candidates.add(candidate);
      }
    }
    for (TimeMatch match : timeTagger.tag(analysis.sentences(), analysis.timeContext())) {
      candidates.add(new Candidate.Time(match, new Source(Source.Kind.TIME, match.rule())));
    }
    return candidates;
  }

  /** Collects the parts of an engine. Not thread-safe; the engine that it builds is. */
  public static final class Builder {
    private WordSegmenter segmenter = WordSegmenter.vietnamese();
    private final List<Recognizer> recognizers = new ArrayList<>();
    private TimePolicy timePolicy = TimePolicy.NEWS;
    private boolean builtInNames = true;
    private @Nullable Recognizer names;
    private boolean findsPublicationDate;

    private Builder() {}

    /**
     * Adds a dictionary. Its entries win over everything else; of two dictionaries the greater
     * priority of the entry wins, then the longer entry.
     *
     * @param dictionary the user's entries
     * @return this builder
     */
    public Builder dictionary(EntityDictionary dictionary) {
      recognizers.add(dictionary.recognizer());
      return this;
    }

    /**
     * Adds a recogniser, which wins over the library's own.
     *
     * @param recognizer thread-safe; may be a lambda
     * @return this builder
     */
    public Builder recognizer(Recognizer recognizer) {
      recognizers.add(Objects.requireNonNull(recognizer, "recognizer"));
      return this;
    }

    /**
     * Replaces the word segmenter, {@link WordSegmenter#vietnamese()} if not called. It is not
     * asked before somebody asks for words.
     *
     * @param segmenter thread-safe
     * @return this builder
     */
    public Builder segmenter(WordSegmenter segmenter) {
      this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
      return this;
    }

    /**
     * Chooses how dates without a year are completed; {@link TimePolicy#NEWS} if not called.
     *
     * @param policy the policy
     * @return this builder
     */
    public Builder timePolicy(TimePolicy policy) {
      this.timePolicy = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * Looks for the date of texts that come without one in the dateline at their head ("Chủ nhật
     * 27/04/2025 03:35"). {@link PublicationDate#find(String)} tells what would be found.
     *
     * @return this builder
     */
    public Builder findPublicationDate() {
      this.findsPublicationDate = true;
      return this;
    }

    /**
     * Replaces the library's own recogniser of names, by a model trained on the user's data for
     * one.
     *
     * @param names thread-safe, such as {@code Names.byModel(Path.of("mine.bin"))}
     * @return this builder
     */
    public Builder names(Recognizer names) {
      this.names = Objects.requireNonNull(names, "names");
      return this;
    }

    /**
     * Leaves the library's own recogniser of names out, so that names come from dictionaries and
     * recognisers of the user's alone.
     *
     * @return this builder
     */
    public Builder withoutBuiltInNames() {
      this.builtInNames = false;
      return this;
    }

    /**
     * Builds the engine.
     *
     * @return an immutable engine
     */
    public NhanDien build() {
      return new NhanDien(this);
    }
  }
}
