package io.github.nhandien.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule fires in its own example. */
class GrammarTest {

  @ParameterizedTest
  @EnumSource(Rule.class)
  void ruleFiresInItsExample(Rule rule) {
    assertThat(Tagged.matches(rule.example(), "2024-01-15"))
        .as(rule.example())
        .anyMatch(m -> m.rule().matches(".*(?<![a-z-])" + rule.label() + "(?![a-z-]).*"));
  }
}
