package io.github.nhandien.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.text.Gap;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.TokenKind;
import org.junit.jupiter.api.Test;

class FormFactsTest {
  @Test
  void aFormsFactsAreComputedOnce() {
    assertThat(FormFacts.of(token("Hoàng", "hoàng")))
        .isSameAs(FormFacts.of(token("Hoàng", "hoàng")));
  }

  @Test
  void anotherKeyMakesOtherFacts() {
    FormFacts.of(token("Hoà", "hòa"));
    assertThat(FormFacts.of(token("Hoà", "hoà")).keyHash()).isEqualTo("hoà".hashCode());
  }

  @Test
  void partsOfTheKeyAreHashedAsStrings() {
    FormFacts facts = FormFacts.of(token("Nguyễn", "nguyễn"));
    assertThat(facts.prefix()).isEqualTo("ngu".hashCode());
    assertThat(facts.suffix2()).isEqualTo("ễn".hashCode());
    assertThat(facts.suffix3()).isEqualTo("yễn".hashCode());
  }

  @Test
  void flagsTellCapitalsAndSpelling() {
    assertThat(FormFacts.of(token("Hoàng", "hoàng")).flags())
        .isEqualTo(TokenFacts.CAPITAL | TokenFacts.VIETNAMESE);
    assertThat(FormFacts.of(token("KCNA", "kcna")).flags())
        .isEqualTo(TokenFacts.CAPITAL | TokenFacts.ALL_CAPS);
    assertThat(FormFacts.of(token("2023", "2023")).flags()).isEqualTo(TokenFacts.NUMBER);
  }

  @Test
  void aFormWithoutSmallLettersIsShouted() {
    assertThat(FormFacts.of(token("BỘ", "bộ")).isShouted()).isTrue();
    assertThat(FormFacts.of(token("Bộ", "bộ")).isShouted()).isFalse();
    assertThat(FormFacts.of(token("ß", "ß")).isShouted()).isFalse();
  }

  @Test
  void longFormsHaveFactsToo() {
    String form = "a".repeat(1_000);
    assertThat(FormFacts.of(token(form, form)).formHash()).isEqualTo(form.hashCode());
  }

  private static Token token(String form, String key) {
    return new Token(0, 0, form.length(), form, form, key, TokenKind.WORD, Gap.PARAGRAPH);
  }
}
