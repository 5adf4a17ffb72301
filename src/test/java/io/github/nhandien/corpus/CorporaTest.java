package io.github.nhandien.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Tokenizer;
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
    Set<String> known =
        training.stream().flatMap(d -> sentences(d).stream()).collect(Collectors.toSet());
    Set<String> both = new HashSet<>();
    for (AnnotatedDocument document : test) {
      for (String sentence : sentences(document)) {
        if (sentence.length() > 40 && known.contains(sentence)) {
          both.add(document.id() + ": " + sentence);
        }
      }
    }
    assertThat(both).isEmpty();
  }

  private static List<String> sentences(AnnotatedDocument document) {
    Text text = Text.of(document.text());
    return SentenceSplitter.vietnamese().split(text, Tokenizer.vietnamese().tokenize(text)).stream()
        .map(s -> s.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " "))
        .toList();
  }

  @Test
  void thereIsEnough() {
    assertThat(training.stream().mapToInt(d -> sentences(d).size()).sum()).isGreaterThan(8_000);
    assertThat(test.stream().mapToInt(d -> d.names().size()).sum()).isGreaterThan(4_000);
    assertThat(test.stream().mapToInt(d -> d.times().size()).sum()).isGreaterThan(900);
  }
}
