package io.github.nhandien.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedCacheTest {

  @Test
  void whatWasPutIsKept() {
    BoundedCache<String, Integer> cache = new BoundedCache<>(4);
    assertThat(cache.get("Hà Nội")).isNull();
    assertThat(cache.put("Hà Nội", 1)).isEqualTo(1);
    assertThat(cache.get("Hà Nội")).isEqualTo(1);
  }

  @Test
  void itNeverGivesTheValueOfAnotherKeyAndKeepsNoMoreThanItsBound() {
    BoundedCache<Integer, Integer> cache = new BoundedCache<>(4);
    for (int key = 0; key < 1000; key++) {
      cache.put(key, -key);
    }
    int kept = 0;
    for (int key = 0; key < 1000; key++) {
      Integer value = cache.get(key);
      assertThat(value).isIn(null, -key);
      kept += value == null ? 0 : 1;
    }
    assertThat(kept).isBetween(1, 16);
  }
}
