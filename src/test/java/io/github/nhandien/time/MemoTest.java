package io.github.nhandien.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoTest {
  private final Memo<String> memo = new Memo<>();

  @Test
  void itKnowsWhatWasReadAndThatNothingWas() {
    memo.clear(3);
    assertThat(memo.put(0, "ngày")).isEqualTo("ngày");
    assertThat(memo.put(1, null)).isNull();
    assertThat(memo.has(0)).isTrue();
    assertThat(memo.get(0)).isEqualTo("ngày");
    assertThat(memo.has(1)).isTrue();
    assertThat(memo.get(1)).isNull();
    assertThat(memo.has(2)).isFalse();
  }

  @Test
  void placesOutsideOfTheSentenceAreNotKept() {
    memo.clear(1);
    memo.put(1, "năm");
    memo.put(-1, "năm");
    assertThat(memo.has(1)).isFalse();
    assertThat(memo.has(-1)).isFalse();
  }

  @Test
  void theNextSentenceBeginsWithoutAnything() {
    memo.clear(2);
    memo.put(1, "năm");
    memo.clear(500);
    assertThat(memo.has(1)).isFalse();
    memo.put(499, "năm");
    memo.clear(500);
    assertThat(memo.has(499)).isFalse();
  }
}
