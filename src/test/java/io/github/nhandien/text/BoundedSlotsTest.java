package io.github.nhandien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedSlotsTest {
  private final BoundedSlots<String> slots = new BoundedSlots<>(2); // a single group

  @Test
  void whatIsNewTakesTheLastPlaceOfAFullGroup() {
    IntStream.rangeClosed(1, 6).forEach(i -> slots.put(i, "w" + i));
    assertThat(group()).containsExactly("w1", "w2", "w3", "w6");
  }

  @Test
  void whatIsUsedMovesForwardOnePlace() {
    IntStream.rangeClosed(1, 4).forEach(i -> slots.put(i, "w" + i));
    assertThat(slots.used(3, "w4", 32)).isEqualTo("w4");
    assertThat(group()).containsExactly("w1", "w2", "w4", "w3");
    slots.used(0, "w1", 16);
    assertThat(group()).containsExactly("w1", "w2", "w4", "w3");
  }

  @Test
  void itMovesSeldom() {
    IntStream.rangeClosed(1, 4).forEach(i -> slots.put(i, "w" + i));
    for (int place = 1; place < 16; place++) {
      assertThat(slots.used(3, "w4", place)).isEqualTo("w4");
    }
    assertThat(group()).containsExactly("w1", "w2", "w3", "w4");
  }

  @Test
  void groupsLieSideBySide() {
    BoundedSlots<String> many = new BoundedSlots<>(6);
    for (int hash = 0; hash < 1000; hash++) {
      assertThat(many.group(hash) % BoundedSlots.GROUP).isZero();
      assertThat(many.group(hash)).isBetween(0, 60);
    }
  }

  private String[] group() {
    return IntStream.range(0, BoundedSlots.GROUP).mapToObj(slots::at).toArray(String[]::new);
  }
}
