package io.github.nhandien;

import io.github.nhandien.entity.ResolvedMention;
import io.github.nhandien.segment.Word;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Token;
import io.github.nhandien.time.TimeContext;
import io.github.nhandien.time.TimeType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An annotated text: tokens, sentences, words, mentions and entities. Immutable and thread-safe.
 *
 * <pre>{@code
 * Document doc = nlp.annotate("Ngày 14/9, KCNA đưa tin …", LocalDate.of(2023, 9, 14));
 * doc.agencies().names();            // [KCNA]
 * doc.dates().first().value();       // 2023-09-14
 * }</pre>
 */
public final class Document {
  private final Analysis analysis;
  private final List<Mention> mentions;
  private final List<Entity> entities;
  private volatile @Nullable List<Word> words;

  Document(Analysis analysis, DocumentParts parts) {
    this.analysis = analysis;
    this.mentions = parts.mentions(this);
    this.entities = parts.entities(mentions);
  }

  /**
   * The text exactly as given.
   *
   * @return the user's own string
   */
  public String text() {
    return analysis.text();
  }

  /**
   * What time expressions were resolved against.
   *
   * @return publication date, if any, and policy
   */
  public TimeContext timeContext() {
    return analysis.timeContext();
  }

  /**
   * All tokens.
   *
   * @return an unmodifiable list in order
   */
  public List<Token> tokens() {
    return analysis.tokens();
  }

  /**
   * All sentences.
   *
   * @return an unmodifiable list in order
   */
  public List<Sentence> sentences() {
    return analysis.sentences();
  }

  /**
   * All words, as the configured segmenter joins them, but every person and place that was found is
   * one word, if it does not lie in another person or place: {@code Kim_Jong-un}, {@code Hàn_Quốc}.
   * Computed when first asked for.
   *
   * @return an unmodifiable list in order; every token belongs to exactly one word
   */
  public List<Word> words() {
    List<Word> result = words;
    if (result == null) {
      result = new NamedWords(analysis).words(mentions);
      words = result;
    }
    return result;
  }

  /**
   * All mentions, of entities and of time, nested ones too.
   *
   * @return mentions in order, the enclosing before the enclosed
   */
  public Mentions<Mention> mentions() {
    return new Mentions<>(mentions);
  }

  /**
   * All entities.
   *
   * @return entities in the order in which the text first names them
   */
  public Entities<Entity> entities() {
    return new Entities<>(entities);
  }

  /**
   * The people.
   *
   * @return one entry a person, not a mention
   */
  public Entities<Person> people() {
    return entities().ofClass(Person.class);
  }

  /**
   * The places.
   *
   * @return one entry a place, not a mention
   */
  public Entities<Place> places() {
    return entities().ofClass(Place.class);
  }

  /**
   * The organisations, agencies among them.
   *
   * @return one entry an organisation, not a mention
   */
  public Entities<Organization> organizations() {
    return entities().ofClass(Organization.class);
  }

  /**
   * The organisations that are news agencies or bodies of government.
   *
   * @return one entry an agency, not a mention
   */
  public Entities<Organization> agencies() {
    return organizations().where(Organization::isAgency);
  }

  /**
   * All time expressions, durations and recurring times too.
   *
   * @return time expressions in order
   */
  public Mentions<TimeExpression> times() {
    return mentions().ofClass(TimeExpression.class);
  }

  /**
   * The time expressions that have a place in the calendar: those of type DATE and TIME.
   *
   * @return time expressions in order
   */
  public Mentions<TimeExpression> dates() {
    return times().where(t -> t.type() == TimeType.DATE || t.type() == TimeType.TIME);
  }

  /**
   * The sentence around an offset.
   *
   * @param offset of a UTF-16 code unit of the text
   * @return the sentence that holds it, or the nearest before it
   * @throws NoSuchElementException if the text has no sentence
   */
  public Sentence sentenceAt(int offset) {
    if (sentences().isEmpty()) {
      throw new NoSuchElementException("the text has no sentence");
    }
    return sentences().get(Math.max(0, lastStartingBefore(sentences(), Sentence::start, offset)));
  }

  /**
   * The tokens that a span overlaps.
   *
   * @param span a stretch of the text
   * @return an unmodifiable list in order
   */
  public List<Token> tokensIn(Span span) {
    List<Token> tokens = tokens();
    int from = Math.max(0, lastStartingBefore(tokens, Token::start, span.start()));
    if (from < tokens.size() && tokens.get(from).end() <= span.start()) {
      from++;
    }
    int to = lastStartingBefore(tokens, Token::start, span.end() - 1) + 1;
    return from < to ? Collections.unmodifiableList(tokens.subList(from, to)) : List.of();
  }

  /** Binary search: the last item that starts at the offset or before it, or -1. */
  private static <T> int lastStartingBefore(List<T> items, ToIntFunction<T> start, int offset) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(items.get(middle)) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The mention that directly encloses one. */
  Optional<Mention> parentOf(ResolvedMention mention) {
    return mention.parent() < 0 ? Optional.empty() : Optional.of(mentions.get(mention.parent()));
  }

  /** The mentions directly within one: those behind it that lie deeper, as long as any does. */
  List<Mention> childrenOf(int index) {
    int depth = mentions.get(index).depth();
    List<Mention> children = new ArrayList<>();
    for (int i = index + 1; i < mentions.size() && mentions.get(i).depth() > depth; i++) {
      if (mentions.get(i).depth() == depth + 1) {
        children.add(mentions.get(i));
      }
    }
    return Collections.unmodifiableList(children);
  }

  Entity entity(int index) {
    return entities.get(index);
  }

  @Override
  public String toString() {
    List<Mention> shown = new ArrayList<>(mentions.subList(0, Math.min(8, mentions.size())));
    return "Document of "
        + text().length()
        + " characters, "
        + mentions.size()
        + " mentions "
        + shown;
  }
}
