package io.github.nhandien.opennlp;

import io.github.nhandien.EntityType;
import io.github.nhandien.NhanDien;
import io.github.nhandien.Recognizer;
import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.segment.WordSegmenter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.InvalidFormatException;

/**
 * OpenNLP both ways: its name finders as recognisers of ours, and our tokenizer, sentence splitter
 * and engine behind its interfaces. All that these methods return is safe for use by many threads.
 *
 * <pre>{@code
 * NhanDien nlp = NhanDien.builder()
 *     .recognizer(OpenNlp.recognizer(Path.of("vi-ner-drug.bin")))
 *     .build();
 * nlp.annotate("Bệnh nhân dùng Paracetamol.").mentions();    // [Paracetamol [DRUG 15..26]]
 *
 * OpenNlp.tokenizer().tokenize("Ông Kim Jong-un, 1.900 km"); // Ông|Kim|Jong-un|,|1.900|km
 * }</pre>
 *
 * <p>A finder is asked once a sentence, with our syllable-level tokens in composed form (NFC),
 * which is how its model should have been trained; its adaptive data are cleared after each
 * document. Sentences of more than 400 tokens are given to it in parts. OpenNLP's types person,
 * location and organization, and PER, LOC and ORG in any case, become our own three; any other
 * becomes a type of its name in capitals, {@code drug} DRUG.
 */
public final class OpenNlp {
  private OpenNlp() {}

  /**
   * A finder of the user's as a recogniser. Threads wait for one another, since OpenNLP's finders
   * carry state; prefer a model, of which every thread gets a finder of its own.
   *
   * @param finder any finder; nobody else may use it meanwhile
   * @return a thread-safe recogniser
   */
  public static Recognizer recognizer(TokenNameFinder finder) {
    return recognizer(finder, OpenNlpTypes::ours);
  }

  /**
   * A finder of the user's as a recogniser, with types of the user's choice.
   *
   * @param finder any finder; nobody else may use it meanwhile
   * @param types gives our type for OpenNLP's, which is {@code default} where the finder says none;
   *     thread-safe
   * @return a thread-safe recogniser
   */
  public static Recognizer recognizer(TokenNameFinder finder, Function<String, EntityType> types) {
    Objects.requireNonNull(finder, "finder");
    Objects.requireNonNull(types, "types");
    return new FinderRecognizer(new SingleFinder(finder), finder.getClass().getSimpleName(), types);
  }

  /**
   * A model as a recogniser. Threads share the model and do not wait for one another.
   *
   * @param model a model of names
   * @return a thread-safe recogniser
   */
  public static Recognizer recognizer(TokenNameFinderModel model) {
    return recognizer(model, OpenNlpTypes::ours);
  }

  /**
   * A model as a recogniser, with types of the user's choice.
   *
   * @param model a model of names
   * @param types gives our type for OpenNLP's; thread-safe
   * @return a thread-safe recogniser
   */
  public static Recognizer recognizer(
      TokenNameFinderModel model, Function<String, EntityType> types) {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(types, "types");
    return new FinderRecognizer(new ModelFinders(model), "model", types);
  }

  /**
   * A model file as a recogniser. Threads share the model and do not wait for one another.
   *
   * @param model a file that OpenNLP's trainer of name finders wrote
   * @return a thread-safe recogniser
   * @throws IOException if it cannot be read, or is no such model
   */
  public static Recognizer recognizer(Path model) throws IOException {
    return new FinderRecognizer(
        new ModelFinders(load(model)), String.valueOf(model.getFileName()), OpenNlpTypes::ours);
  }

  /** What is no model at all makes OpenNLP throw anything, a NullPointerException among it. */
  private static TokenNameFinderModel load(Path model) throws IOException {
    try {
      return new TokenNameFinderModel(model);
    } catch (InvalidFormatException | RuntimeException e) {
      throw new IOException(model + ": expected a model of OpenNLP's name finder", e);
    }
  }

  /**
   * Our tokenizer as OpenNLP's. Offsets are those of the text as given, and tokens its exact
   * characters.
   *
   * @return a shared, thread-safe instance
   */
  public static Tokenizer tokenizer() {
    return OpenNlpTokenizer.INSTANCE;
  }

  /**
   * Words as OpenNLP's tokens: a token may have spaces in it, {@code học sinh}. Offsets are those
   * of the text as given, and tokens its exact characters.
   *
   * <pre>{@code
   * OpenNlp.wordTokenizer(WordSegmenter.vietnamese()).tokenize("Học sinh giỏi."); // Học sinh|giỏi|.
   * }</pre>
   *
   * @param segmenter joins syllables to words
   * @return a thread-safe tokenizer
   */
  public static Tokenizer wordTokenizer(WordSegmenter segmenter) {
    return new OpenNlpWordTokenizer(Objects.requireNonNull(segmenter, "segmenter"));
  }

  /**
   * Our sentence splitter as OpenNLP's.
   *
   * @return a shared, thread-safe instance
   */
  public static SentenceDetector sentenceDetector() {
    return OpenNlpSentenceDetector.INSTANCE;
  }

  /**
   * An engine as OpenNLP's finder. It joins the tokens by spaces, annotates the result, and gives
   * the outermost names of the wanted types in terms of the tokens, widened to whole ones. Types
   * are in small letters, as OpenNLP's own: {@code person}. Times are not given.
   *
   * @param engine finds the names
   * @param types the wanted types; all if there are none
   * @return a thread-safe finder, to which {@code clearAdaptiveData} means nothing
   */
  public static TokenNameFinder nameFinder(NhanDien engine, EntityType... types) {
    Objects.requireNonNull(engine, "engine");
    return new NhanDienNameFinder(engine, Set.copyOf(List.of(types)));
  }

  /**
   * An annotated document as samples for OpenNLP's trainers and evaluators: its sentences, our
   * tokens, and the outermost of its names; OpenNLP knows no nested ones.
   *
   * @param document with names
   * @return a sample a sentence; the first clears adaptive data
   */
  public static List<NameSample> nameSamples(AnnotatedDocument document) {
    return NameSamples.of(document);
  }
}
