package io.github.nhandien.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenFormsTest {
  private final TokenForms forms = new TokenForms();

  @Test
  void aFormIsMadeOnce() {
    Form first = forms.of("ở Hoà Bình", 2, 5);
    assertThat(first).isEqualTo(new Form("Hoà", "hòa"));
    assertThat(forms.of("Hoà giải", 0, 3)).isSameAs(first);
  }

  @Test
  void formsThatShareASlotStayApart() {
    for (int i = 0; i < 100_000; i++) {
      String form = "T" + i;
      assertThat(forms.of(form, 0, form.length()).composed()).isEqualTo(form);
    }
  }

  @Test
  void longFormsAreNotKept() {
    String address = "https://example.org/tin-tuc/1";
    assertThat(forms.of(address, 0, address.length()))
        .isEqualTo(forms.of(address, 0, address.length()))
        .isNotSameAs(forms.of(address, 0, address.length()));
  }

  @Test
  void aKeyOfOnesOwnMakesAFormOfItsOwn() {
    Form made = forms.of("Hoà", 0, 3);
    assertThat(forms.of("Hoà", "hòa")).isSameAs(made);
    assertThat(forms.of("Hoà", "hoà")).isEqualTo(new Form("Hoà", "hoà")).isNotEqualTo(made);
    assertThat(forms.of("Hoà", 0, 3)).isSameAs(made);
  }

  @Test
  void whatIsOftenAskedForIsNotDrivenOut() {
    Form often = forms.of("Huế", 0, 3);
    for (int i = 0; i < 100_000; i++) {
      String form = "T" + i;
      forms.of(form, 0, form.length());
      assertThat(forms.of("Huế", 0, 3)).isSameAs(often);
    }
  }
}
