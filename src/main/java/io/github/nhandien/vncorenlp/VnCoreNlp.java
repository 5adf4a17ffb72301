package io.github.nhandien.vncorenlp;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.EntityType;
import io.github.nhandien.Recognizer;
import io.github.nhandien.Source;
import io.github.nhandien.segment.Word;
import io.github.nhandien.segment.WordSegmenter;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/**
 * VnCoreNLP itself, where the user has it: its words, parts of speech and names with offsets into
 * the user's text. This library neither links nor contains it (it is under the GPL). Safe for use
 * by many threads, which wait for one another, since VnCoreNLP is not.
 *
 * <pre>{@code
 * VnCoreNlp vn = VnCoreNlp.load(Path.of("VnCoreNLP/VnCoreNLP-1.2.jar"), "wseg", "pos", "ner");
 * NhanDien nlp = NhanDien.builder()
 *     .segmenter(vn.segmenter())
 *     .recognizer(vn.recognizer())
 *     .build();
 * }</pre>
 *
 * <p>It needs its folder {@code models} beside the jar and, for names, Java's {@code -Xmx2g}. Only
 * for its word segmentation, {@link VnCoreNlpSegmenter} is faster and needs no jar.
 */
public final class VnCoreNlp {
  /** A longer stretch is given to it in parts, so that the alignment stays cheap. */
  private static final int LONGEST = 1500;

  private final Bridge bridge;
  private final ReentrantLock lock = new ReentrantLock();

  private VnCoreNlp(Bridge bridge) {
    this.bridge = bridge;
  }

  /**
   * Starts VnCoreNLP from its jar, in a class loader of its own, which stays open as long as the
   * result is used.
   *
   * @param jar such as {@code VnCoreNLP-1.2.jar}
   * @param annotators out of {@code wseg}, {@code pos}, {@code ner}, {@code parse}; {@code wseg} if
   *     none is given
   * @return VnCoreNLP
   * @throws IOException if the jar, its models or the memory for them are missing; the message says
   *     which
   */
  public static VnCoreNlp load(Path jar, String... annotators) throws IOException {
    if (!Files.isRegularFile(jar)) {
      throw new IOException(jar + ": expected the jar of VnCoreNLP but found no such file");
    }
    URL[] urls = {jar.toUri().toURL()};
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    @SuppressWarnings("resource") // must live as long as the pipeline
    URLClassLoader loader = new URLClassLoader("VnCoreNLP", urls, platform);
    try {
      return new VnCoreNlp(Bridge.open(loader, jar.toString(), orDefault(annotators)));
    } catch (IOException e) {
      loader.close();
      throw e;
    }
  }

  /**
   * Starts the VnCoreNLP that lies on the class path.
   *
   * @param annotators as for {@link #load}
   * @return VnCoreNLP
   * @throws IOException if it, its models or the memory for them are missing; the message says
   *     which
   */
  public static VnCoreNlp fromClassPath(String... annotators) throws IOException {
    return fromClassLoader(VnCoreNlp.class.getClassLoader(), annotators);
  }

  static VnCoreNlp fromClassLoader(ClassLoader loader, String... annotators) throws IOException {
    return new VnCoreNlp(Bridge.open(loader, "class path", orDefault(annotators)));
  }

  private static String[] orDefault(String[] annotators) {
    return annotators.length == 0 ? new String[] {"wseg"} : annotators.clone();
  }

  /**
   * Analyses a text.
   *
   * @param text any string
   * @return its words in order; a word that VnCoreNLP made up out of nothing is left out
   */
  public List<VnCoreNlpWord> analyze(String text) {
    Objects.requireNonNull(text, "text");
    List<VnCoreNlpWord> words = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = endOfPart(text, from);
      addWords(text, from, to, words);
      from = to;
    }
    return Collections.unmodifiableList(words);
  }

  /** Ends at white space where there is some, and never between two halves of a character. */
  private static int endOfPart(String text, int from) {
    int limit = from + LONGEST;
    if (limit >= text.length()) {
      return text.length();
    }
    for (int to = limit; to > from + LONGEST / 2; to--) {
      if (Character.isWhitespace(text.charAt(to))) {
        return to;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit + 1 : limit;
  }

  private void addWords(String text, int from, int to, List<VnCoreNlpWord> words) {
    String part = text.substring(from, to);
    if (part.isBlank()) {
      return;
    }
    List<Bridge.RawWord> raw;
    lock.lock();
    try {
      raw = bridge.words(part);
    } finally {
      lock.unlock();
    }
    int[] owner = Alignment.wordOfEach(part, raw.stream().map(Bridge.RawWord::form).toList());
    int[] start = new int[raw.size()];
    int[] end = new int[raw.size()];
    for (int i = 0; i < owner.length; i++) {
      int w = owner[i];
      if (w >= 0) {
        start[w] = end[w] == 0 ? i : start[w];
        end[w] = i + 1;
      }
    }
    for (int w = 0; w < start.length; w++) {
      if (end[w] > 0) {
        Span span = new Span(from + start[w], from + end[w]);
        Bridge.RawWord word = raw.get(w);
        words.add(
            new VnCoreNlpWord(span, span.in(text), word.form(), word.posTag(), word.nerLabel()));
      }
    }
  }

  /**
   * Its words as a segmenter. It is asked once a sentence of ours; a token belongs to the word that
   * has its first character. A word that was rewritten and has no underscore joins no tokens.
   *
   * @return a thread-safe segmenter
   */
  public WordSegmenter segmenter() {
    return this::segment;
  }

  private List<Word> segment(Text text, Sentence sentence) {
    String original = text.original().substring(sentence.start(), sentence.end());
    List<VnCoreNlpWord> found = analyze(original);
    List<Token> tokens = sentence.tokens();
    List<Word> words = new ArrayList<>();
    List<Token> parts = new ArrayList<>();
    int at = 0;
    int last = -1;
    for (Token token : tokens) {
      int start = token.start() - sentence.start();
      while (at < found.size() && found.get(at).span().end() <= start) {
        at++;
      }
      boolean inside = at < found.size() && found.get(at).span().start() <= start;
      if (!parts.isEmpty() && (!inside || at != last)) {
        words.add(Word.of(text, parts));
        parts.clear();
      }
      parts.add(token);
      last = inside && mayJoin(found.get(at)) ? at : -1;
    }
    if (!parts.isEmpty()) {
      words.add(Word.of(text, parts));
    }
    return words;
  }

  private static boolean mayJoin(VnCoreNlpWord word) {
    return word.form().indexOf('_') >= 0 || word.form().equals(word.text());
  }

  /**
   * Its names as a recogniser; needs the annotator {@code ner}. PER, LOC and ORG become our own
   * types, any other a type of its name.
   *
   * @return a thread-safe recogniser
   */
  public Recognizer recognizer() {
    return this::recognize;
  }

  private List<Candidate> recognize(Analysis analysis) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      String original = analysis.text().substring(sentence.start(), sentence.end());
      String type = "";
      Span name = new Span(0, 0);
      for (VnCoreNlpWord word : analyze(original)) {
        String label = word.nerLabel() == null ? "O" : word.nerLabel();
        boolean goesOn = label.startsWith("I-") && label.substring(2).equals(type);
        if (goesOn) {
          name = new Span(name.start(), word.span().end());
          continue;
        }
        add(type, name, sentence.start(), candidates);
        type = label.startsWith("B-") || label.startsWith("I-") ? label.substring(2) : "";
        name = word.span();
      }
      add(type, name, sentence.start(), candidates);
    }
    return candidates;
  }

  private static void add(String type, Span name, int offset, List<Candidate> candidates) {
    if (!type.isEmpty()) {
      candidates.add(
          Candidate.of(offset + name.start(), offset + name.end(), EntityType.of(type))
              .withSource(new Source(Source.Kind.CUSTOM, "VnCoreNLP")));
    }
  }
}
