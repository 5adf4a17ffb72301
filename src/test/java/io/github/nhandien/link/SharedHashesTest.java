package io.github.nhandien.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedHashesTest {

  @Test
  void missesNoneThatIsShared() {
    int size = 1000;
    SharedHashes hashes = new SharedHashes(size + size / 7);
    for (int i = 0; i < size; i++) {
      hashes.add(i * 0x01000193);
    }
    for (int i = 0; i < size; i += 7) {
      hashes.add(i * 0x01000193);
    }
    int taken = 0;
    for (int i = 0; i < size; i++) {
      boolean isShared = hashes.isShared(i * 0x01000193);
      assertThat(isShared || i % 7 != 0).isTrue();
      taken += isShared && i % 7 != 0 ? 1 : 0;
    }
    assertThat(taken).isLessThan(size / 10);
    assertThat(hashes.isAnyShared()).isTrue();
  }

  @Test
  void oneAloneIsNotShared() {
    SharedHashes hashes = new SharedHashes(1);
    hashes.add(-1);
    assertThat(hashes.isShared(-1)).isFalse();
    assertThat(hashes.isAnyShared()).isFalse();
    assertThat(new SharedHashes(0).isAnyShared()).isFalse();
  }
}
