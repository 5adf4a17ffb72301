package io.github.nhandien.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.EntityType;
import io.github.nhandien.NhanDien;
import io.github.nhandien.dictionary.EntityDictionary;
import io.github.nhandien.segment.WordSegmenter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class OpenNlpAdaptersTest {
  private static final NhanDien ENGINE =
      NhanDien.builder()
          .withoutBuiltInNames()
          .dictionary(
              EntityDictionary.builder()
                  .entry("Kim Jong-un", EntityType.PERSON)
                  .entry("Triều Tiên", EntityType.LOCATION)
                  .entry("FPT", EntityType.of("TICKER"))
                  .build())
          .build();

  @Test
  void theTokenizerGivesTokensAndTheirPlaces() {
    String text = "Ông Kim Jong-un,  1.900 km";
    String[] tokens = OpenNlp.tokenizer().tokenize(text);
    assertThat(tokens).containsExactly("Ông", "Kim", "Jong-un", ",", "1.900", "km");
    assertThat(Span.spansToStrings(OpenNlp.tokenizer().tokenizePos(text), text))
        .containsExactly(tokens);
    assertThat(OpenNlp.tokenizer().tokenize(" ")).isEmpty();
  }

  @Test
  void theWordTokenizerGivesWordsAndTheirPlaces() {
    String text = "Bạn  bè mua bánh mì. Ngon!";
    Tokenizer tokenizer = OpenNlp.wordTokenizer(WordSegmenter.vietnamese());
    String[] words = tokenizer.tokenize(text);
    assertThat(words).containsExactly("Bạn  bè", "mua", "bánh mì", ".", "Ngon", "!");
    assertThat(Span.spansToStrings(tokenizer.tokenizePos(text), text)).containsExactly(words);
    assertThat(tokenizer.tokenize("")).isEmpty();
  }

  @Test
  void theSentenceDetectorGivesSentencesAndTheirPlaces() {
    CharSequence text = new StringBuilder("Ở TP.HCM có mưa. Ông A. nói 3.5 m.\n\nHết");
    String[] sentences = OpenNlp.sentenceDetector().sentDetect(text);
    assertThat(sentences).containsExactly("Ở TP.HCM có mưa.", "Ông A. nói 3.5 m.", "Hết");
    assertThat(Span.spansToStrings(OpenNlp.sentenceDetector().sentPosDetect(text), text))
        .containsExactly(sentences);
  }

  @Test
  void theFinderGivesNamesInTermsOfTokens() {
    String[] tokens = "Ông Kim Jong - un thăm Triều Tiên , FPT tăng .".split(" ");
    TokenNameFinder finder = OpenNlp.nameFinder(ENGINE);
    assertThat(finder.find(tokens))
        .extracting(Span::toString)
        .containsExactly("[1..5) person", "[6..8) location", "[9..10) ticker");
    finder.clearAdaptiveData();
    assertThat(finder.find(tokens)).hasSize(3);
  }

  @Test
  void theFinderGivesTheWantedTypesAlone() {
    String[] tokens = {"Kim", "Jong-un", "ở", "Triều", "Tiên"};
    assertThat(OpenNlp.nameFinder(ENGINE, EntityType.LOCATION).find(tokens))
        .extracting(Span::toString)
        .containsExactly("[3..5) location");
    assertThat(OpenNlp.nameFinder(ENGINE).find(new String[0])).isEmpty();
  }

  @Test
  void namesAreWidenedToTheCallersTokens() {
    String[] tokens = {"(FPT)", "và", "nước Triều", "", "Tiên."};
    assertThat(OpenNlp.nameFinder(ENGINE).find(tokens))
        .extracting(Span::toString)
        .containsExactly("[0..1) ticker", "[2..5) location");
  }

  @Property(tries = 300)
  void anyTokensGiveSpansThatDoNotOverlap(@ForAll List<String> tokens) {
    int end = 0;
    for (Span span : OpenNlp.nameFinder(ENGINE).find(tokens.toArray(String[]::new))) {
      assertThat(span.getStart()).isGreaterThanOrEqualTo(end);
      end = span.getEnd();
    }
    assertThat(end).isLessThanOrEqualTo(tokens.size());
  }

  @Test
  void ourFinderIsARecognizerOfOursAgain() {
    NhanDien twice =
        NhanDien.builder()
            .withoutBuiltInNames()
            .recognizer(OpenNlp.recognizer(OpenNlp.nameFinder(ENGINE)))
            .build();
    assertThat(twice.annotate("Ông Kim Jong-un rời Triều Tiên.").mentions().texts())
        .containsExactly("Kim Jong-un", "Triều Tiên");
  }
}
