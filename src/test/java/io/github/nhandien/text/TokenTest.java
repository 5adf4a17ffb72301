package io.github.nhandien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {
  private static final Token TOKEN =
      new Token(3, 10, 14, "Hoa\u0300", "Hoà", "hòa", TokenKind.WORD, Gap.SPACE);

  @Test
  void aTokenTellsWhatItWasMadeOf() {
    assertThat(TOKEN.index()).isEqualTo(3);
    assertThat(TOKEN.start()).isEqualTo(10);
    assertThat(TOKEN.end()).isEqualTo(14);
    assertThat(TOKEN.span()).isEqualTo(new Span(10, 14));
    assertThat(TOKEN.text()).isEqualTo("Hoa\u0300");
    assertThat(TOKEN.form()).isEqualTo("Hoà");
    assertThat(TOKEN.key()).isEqualTo("hòa");
    assertThat(TOKEN.kind()).isEqualTo(TokenKind.WORD);
    assertThat(TOKEN.gap()).isEqualTo(Gap.SPACE);
    assertThat(TOKEN).hasToString("Hoà");
  }

  @Test
  void aKeyOfOnesOwnIsTaken() {
    Token own = new Token(0, 0, 3, "Hoà", "Hoà", "another", TokenKind.WORD, Gap.NONE);
    assertThat(own.form()).isEqualTo("Hoà");
    assertThat(own.key()).isEqualTo("another");
  }

  @Test
  void tokensThatHaveAllTheSameAreEqual() {
    Token same = new Token(3, 10, 14, "Hoa\u0300", "Hoà", "hòa", TokenKind.WORD, Gap.SPACE);
    assertThat(same).isEqualTo(TOKEN).hasSameHashCodeAs(TOKEN);
    List<Token> tokens = Tokenizer.vietnamese().tokenize(Text.of("Hoà"));
    assertThat(tokens)
        .containsExactly(new Token(0, 0, 3, "Hoà", "Hoà", "hòa", TokenKind.WORD, Gap.PARAGRAPH));
  }

  @Test
  void tokensThatDifferInAnythingAreNot() {
    TokenKind word = TokenKind.WORD;
    String text = TOKEN.text();
    assertThat(
            List.of(
                new Token(4, 10, 14, text, "Hoà", "hòa", word, Gap.SPACE),
                new Token(3, 11, 14, text, "Hoà", "hòa", word, Gap.SPACE),
                new Token(3, 10, 13, text, "Hoà", "hòa", word, Gap.SPACE),
                new Token(3, 10, 14, "Hoà", "Hoà", "hòa", word, Gap.SPACE),
                new Token(3, 10, 14, text, "Hòa", "hòa", word, Gap.SPACE),
                new Token(3, 10, 14, text, "Hoà", "hoà", word, Gap.SPACE),
                new Token(3, 10, 14, text, "Hoà", "hòa", TokenKind.SYMBOL, Gap.SPACE),
                new Token(3, 10, 14, text, "Hoà", "hòa", word, Gap.NONE)))
        .doesNotContain(TOKEN);
    assertThat(TOKEN).isNotEqualTo("Hoà");
  }

  @Test
  void capitalsAreThoseOfTheForm() {
    assertThat(TOKEN.isCapitalized()).isTrue();
    assertThat(TOKEN.isAllCaps()).isFalse();
    Token agency = new Token(0, 0, 4, "KCNA", "KCNA", "kcna", TokenKind.WORD, Gap.NONE);
    assertThat(agency.isAllCaps()).isTrue();
    assertThat(agency.is("KCNA")).isTrue();
  }
}
