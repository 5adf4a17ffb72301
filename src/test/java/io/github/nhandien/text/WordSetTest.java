package io.github.nhandien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {

  @Test
  void aWordIsFoundWhereItStands() {
    WordSet words = new WordSet(List.of("TP", "GS", "v.v"));
    assertThat(words.contains("ở TP.HCM", 2, 4)).isTrue();
    assertThat(words.contains("ở TP.HCM", 2, 5)).isFalse();
    assertThat(words.contains("ở TP.HCM", 0, 1)).isFalse();
    assertThat(words.contains("", 0, 0)).isFalse();
  }

  @Test
  void everyOneOfManyIsFoundAndNothingElse() {
    List<String> all = IntStream.range(0, 500).mapToObj(i -> "w" + 2 * i).toList();
    WordSet words = new WordSet(all);
    for (int i = 0; i < 1000; i++) {
      String word = "w" + i;
      assertThat(words.contains(word, 0, word.length())).isEqualTo(i % 2 == 0);
    }
  }
}
