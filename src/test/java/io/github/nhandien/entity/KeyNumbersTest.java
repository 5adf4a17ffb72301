package io.github.nhandien.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyNumbersTest {
  @Test
  void numbersKeysInTheOrderInWhichTheyCome() {
    KeyNumbers numbers = new KeyNumbers(0);
    Map<Integer, Integer> expected = new HashMap<>();
    Random random = new Random(1);
    for (int k = 0; k < 100_000; k++) {
      int key = random.nextInt(20_000) - 10_000;
      expected.putIfAbsent(key, expected.size());
      assertThat(numbers.getOrAdd(key)).isEqualTo(expected.get(key));
    }
    assertThat(numbers.size()).isEqualTo(expected.size());
    expected.forEach((key, number) -> assertThat(numbers.get(key)).isEqualTo(number));
  }

  @Test
  void knowsNoOtherKeys() {
    KeyNumbers numbers = new KeyNumbers(0);
    numbers.getOrAdd(0);
    assertThat(numbers.get(0)).isZero();
    assertThat(numbers.get(1)).isEqualTo(-1);
    assertThat(numbers.size()).isEqualTo(1);
  }
}
