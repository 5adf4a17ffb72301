package io.github.nhandien.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "Sergei, Sergey",
    "Sergei, Sergej",
    "Zelensky, Zelenskiy",
    "Zelensky, Zelenskyy",
    "Alexei, Aleksey",
    "Mohammed, Mohamed",
    "Mbappé, Mbappe",
    "Hoà, Hòa",
    "PUTIN, Putin",
    "T., T"
  })
  void spellingsOfOneNameMeet(String one, String other) {
    assertThat(Spelling.fold(one)).isEqualTo(Spelling.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"Hải, Hai", "Jong, Yong", "Lin, Lyn", "An, Ann", "Yun, Un", "Đức, Dục", "Li, Ly"})
  void differentNamesDoNot(String one, String other) {
    assertThat(Spelling.fold(one)).isNotEqualTo(Spelling.fold(other));
  }
}
