package io.github.nhandien.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiacriticsTest {
  @ParameterizedTest
  @CsvSource({
    "Nguyễn, Nguyen",
    "đường, duong",
    "Đắk Lắk, Dak Lak",
    "KCNA, KCNA",
    "Müller, Muller",
    "й, и",
    "ß, ß",
    "한, 한",
    "ỹ, y"
  })
  void marksGoAndLettersStay(String composed, String bare) {
    assertThat(Diacritics.strip(composed)).isEqualTo(bare);
    assertThat(Diacritics.strip(composed)).isEqualTo(bare); // as it is kept
  }

  @Test
  void looseMarksAreNoLetters() {
    assertThat(Diacritics.base('\u0323')).isEqualTo((char) 0);
    assertThat(Diacritics.strip("ộ\u0323x\u20D7")).isEqualTo("ox");
    assertThat(Diacritics.strip("ộ\u0000")).isEqualTo("o\u0000");
  }
}
