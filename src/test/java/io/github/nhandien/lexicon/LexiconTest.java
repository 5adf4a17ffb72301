package io.github.nhandien.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {

  @ParameterizedTest
  @EnumSource(LexiconKind.class)
  void tablesAreComposedAndSayNothingTwice(LexiconKind kind) throws Exception {
    List<String> lines = Files.readAllLines(Path.of("models/lexicon", kind.file()));
    int columns = lines.get(0).split("\t", -1).length;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String where = kind.file() + ":" + (i + 1) + ": " + lines.get(i);
      assertThat(Normalizer.isNormalized(lines.get(i), Normalizer.Form.NFC)).as(where).isTrue();
      assertThat(lines.get(i).split("\t", -1)).as(where).hasSize(columns).doesNotContain("");
      assertThat(seen.add(lines.get(i))).as("twice: " + where).isTrue();
      assertThat(lines.get(i)).as(where).doesNotContain("  ").doesNotContain("\uFFFD");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Triều Tiên, COUNTRY, KP",
    "Hoa Kỳ, COUNTRY, US",
    "Thanh Hóa, PROVINCE, 38",
    "TP.HCM, PROVINCE, 79",
    "KCNA, ORGANIZATION, KP",
    "Moscow, CITY, RU"
  })
  void knowsFacts(String name, LexiconKind kind, String code) {
    LexiconEntry entry = Lexicon.standard().find(name).orElseThrow().entry(kind).orElseThrow();
    assertThat(entry.code()).isEqualTo(code);
  }

  @Test
  void knowsTodaysProvinceOfOneThatWasMerged() {
    LexiconEntry province =
        Lexicon.standard()
            .find("Bình Dương")
            .orElseThrow()
            .entry(LexiconKind.PROVINCE)
            .orElseThrow();
    assertThat(province.detail()).contains("Hồ Chí Minh");
  }

  @Test
  void bothTonePlacementsAreFound() {
    assertThat(Lexicon.standard().find("Thanh Hoá")).isPresent();
  }

  @Test
  void theSymbolOfATokenIsThatOfItsKey() {
    Lexicon standard = Lexicon.standard();
    Lexicon other = new Lexicon(standard.trie(), standard.cases(), standard.words());
    for (Token token : Tokenizer.vietnamese().tokenize(Text.of("Hoà Bình, Hòa Bình qwxz HÀ NỘI"))) {
      int symbol = standard.trie().symbol(token.key());
      assertThat(standard.symbol(token)).isEqualTo(symbol);
      assertThat(standard.symbol(token)).isEqualTo(symbol);
      assertThat(other.symbol(token)).isEqualTo(symbol);
    }
  }
}
