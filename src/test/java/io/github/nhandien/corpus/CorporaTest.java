package io.github.nhandien.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Tokenizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The project's own annotated text: well formed, large enough, and the test text unknown to
 * training.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorporaTest {
  private final List<AnnotatedDocument> training = read("models/corpus");
  private final List<AnnotatedDocument> test = read("test-corpus");

  private static List<AnnotatedDocument> read(String folder) {
    try {
      return AnnotatedDocuments.read(Path.of(folder));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void documentsHaveNamesOfTheirOwn() {
    for (List<AnnotatedDocument> corpus : List.of(training, test)) {
      assertThat(corpus).extracting(AnnotatedDocument::id).doesNotHaveDuplicates();
      assertThat(corpus).allMatch(d -> d.date() != null, "has a publication date");
    }
  }

  @Test
  void textIsComposedAndMarksAreExact() {
    for (List<AnnotatedDocument> corpus : List.of(training, test)) {
      for (AnnotatedDocument document : corpus) {
        assertThat(Normalizer.isNormalized(document.text(), Normalizer.Form.NFC))
            .as(document.id())
            .isTrue();
        for (GoldName name : document.names()) {
          String text = name.span().in(document.text());
          assertThat(text).as(document.id()).isEqualTo(text.strip());
        }
        for (int i = 1; i < document.names().size(); i++) {
          assertThat(document.names().get(i - 1).span().crosses(document.names().get(i).span()))
              .as(document.id() + " " + document.names().get(i))
              .isFalse();
        }
      }
    }
  }

  @Test
  void noSentenceOfTheTestTextStandsInTheTrainingText() {
    assertThat(inTraining(test)).isEmpty();
  }

  @Test
  void noSentenceOfTheTreebanksTestPartStandsInTheTrainingText() throws Exception {
    Path treebank = Path.of(System.getProperty("nhandien.shared", "../shared"), "data/ud-vtb");
    assumeTrue(Files.isDirectory(treebank), "needs " + treebank);
    List<AnnotatedDocument> labelled =
        TreebankLabels.read(Path.of("test-corpus/ud-vtb-test.tsv"), treebank);
    assertThat(labelled).isNotEmpty();
    assertThat(inTraining(labelled)).isEmpty();
  }

  private Set<String> inTraining(List<AnnotatedDocument> documents) {
    Set<String> known =
        training.stream().flatMap(d -> sentences(d).stream()).collect(Collectors.toSet());
    Set<String> both = new HashSet<>();
    for (AnnotatedDocument document : documents) {
      for (String sentence : sentences(document)) {
        if (sentence.length() > 40 && known.contains(sentence)) {
          both.add(document.id() + ": " + sentence);
        }
      }
    }
    return both;
  }

  private static List<String> sentences(AnnotatedDocument document) {
    Text text = Text.of(document.text());
    return SentenceSplitter.vietnamese().split(text, Tokenizer.vietnamese().tokenize(text)).stream()
        .map(s -> s.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " "))
        .toList();
  }

  @Test
  void thereIsEnough() {
    assertThat(training.stream().mapToInt(d -> sentences(d).size()).sum())
        .isGreaterThanOrEqualTo(12_000);
    assertThat(training.stream().mapToInt(d -> d.names().size()).sum())
        .isGreaterThanOrEqualTo(20_000);
    assertThat(test).hasSizeGreaterThanOrEqualTo(150);
    assertThat(test.stream().mapToInt(d -> d.names().size()).sum()).isGreaterThan(4_000);
    assertThat(test.stream().mapToInt(d -> d.times().size()).sum()).isGreaterThan(900);
  }
}
