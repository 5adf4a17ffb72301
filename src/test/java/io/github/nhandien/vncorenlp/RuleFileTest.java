package io.github.nhandien.vncorenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nhandien.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {
  private static final String TREE =
      """
      True : object.conclusion = "NN"
      \tobject.tag == "I" : object.conclusion = "I"
      \t\tobject.prevWord1 == "quận" : object.conclusion = "B"
      \t\t\tobject.prevWord1 == "quận" and object.word == "uỷ" : object.conclusion = "I"
      \t\tobject.word == "\"" : object.conclusion = "B"
      \tobject.tag == "B" : object.conclusion = "B"
      \t\tobject.word == "uỷ" and object.nextWord1 == "" : object.conclusion = "I"
      """;

  private static boolean joins(String before, String word, String after, int tag) {
    RuleFile.Compiled compiled = RuleFile.parse("t.rdr", TREE);
    int[] words = {0, number(compiled, before), number(compiled, word), number(compiled, after), 0};
    return compiled.tree().joins(words, new int[] {0, RuleFile.B, tag, 0, 0}, 0);
  }

  private static int number(RuleFile.Compiled compiled, String word) {
    return compiled.words().getOrDefault(word, -1);
  }

  @Test
  void theLastRuleThatFiresDecides() {
    assertThat(joins("a", "b", "c", RuleFile.I)).isTrue();
    assertThat(joins("quận", "b", "c", RuleFile.I)).isFalse();
    assertThat(joins("quận", "ủy", "c", RuleFile.I)).isTrue();
    assertThat(joins("a", "ủy", "c", RuleFile.I)).isTrue();
    assertThat(joins("a", "\"", "c", RuleFile.I)).isFalse();
    assertThat(joins("a", "ủy", "c", RuleFile.B)).isFalse();
    assertThat(joins("a", "ủy", "", RuleFile.B)).isTrue();
  }

  @Test
  void theFirstOfTwoExceptionsWins() {
    String tree =
        """
        True : object.conclusion = "NN"
        \tobject.nextWord1 == "c" : object.conclusion = "I"
        \tobject.word == "b" : object.conclusion = "B"
        """;
    RuleFile.Compiled compiled = RuleFile.parse("t.rdr", tree);
    int b = number(compiled, "b");
    int c = number(compiled, "c");
    assertThat(compiled.tree().joins(new int[] {0, 0, b, c, 0}, new int[5], 0)).isTrue();
    assertThat(compiled.tree().joins(new int[] {0, 0, b, b, 0}, new int[5], 0)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '~~object.tag == "I" : object.conclusion = "I"'      | expected 1 to 1 tabs
          'object.tag == "I" : object.conclusion = "I"'        | expected 1 to 1 tabs
          '~object.tag == "X" : object.conclusion = "I"'       | expected the tag
          '~object.tag == "I" : object.conclusion = "Z"'       | expected the conclusion
          '~object.tog == "I" : object.conclusion = "I"'       | expected a condition
          '~object.word == "a" or 1 : object.conclusion = "I"' | expected a condition
          '~System.exit(1)'                                    | expected: condition
          """)
  void aBrokenRuleIsNamedByFileAndLine(String line, String problem) {
    String content = "True : object.conclusion = \"NN\"\n" + line.replace('~', '\t');
    assertThatThrownBy(() -> RuleFile.parse("x.rdr", content))
        .isInstanceOf(FormatException.class)
        .hasMessageStartingWith("x.rdr:2: " + problem);
  }

  @Test
  void anEmptyFileIsNoTree() {
    assertThatThrownBy(() -> RuleFile.parse("x.rdr", "\n"))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("x.rdr:1:");
  }
}
