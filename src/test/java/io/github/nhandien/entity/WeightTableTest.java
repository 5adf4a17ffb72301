package io.github.nhandien.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightTableTest {
  private static final int L = LabelSet.SIZE;

  @Test
  void everyFeatureHasItsWeights() {
    for (int size : new int[] {1, 13, 1_000, 60_000, 114_000, 300_000}) {
      int[] hashes = hashes(size);
      byte[] columns = columns(size);
      WeightTable table = WeightTable.of(hashes, columns);
      for (int i = 0; i < size; i++) {
        for (int y = 0; y < L; y++) {
          assertThat(table.weight(hashes[i], y)).isEqualTo(columns[y * size + i]);
        }
      }
    }
  }

  @Test
  void otherFeaturesHaveNone() {
    int[] hashes = hashes(50_000);
    WeightTable table = WeightTable.of(hashes, columns(hashes.length));
    Random random = new Random(2);
    short[] sums = new short[L];
    for (int k = 0; k < 1_000_000; k++) {
      // near ones too: they share the upper or the lower bits with a feature
      int hash = hashes[random.nextInt(hashes.length)] ^ 1 << random.nextInt(32);
      if (Arrays.binarySearch(hashes, hash) < 0) {
        assertThat(sum(table, sums, hash)).isFalse();
      }
    }
  }

  @Test
  void sumsAreThoseOfTheWeights() {
    int[] hashes = hashes(20_000);
    byte[] columns = columns(hashes.length);
    WeightTable table = WeightTable.of(hashes, columns);
    Random random = new Random(3);
    for (int round = 0; round < 1_000; round++) {
      int count = random.nextInt(256);
      int[] features = new int[count];
      int[] expected = new int[L];
      for (int k = 0; k < count; k++) {
        int i = random.nextInt(hashes.length);
        features[k] = hashes[i];
        for (int y = 0; y < L; y++) {
          expected[y] += columns[y * hashes.length + i];
        }
      }
      short[] sums = new short[L];
      sum(table, sums, features);
      for (int y = 0; y < L; y++) {
        assertThat(sums[y]).isEqualTo((short) expected[y]);
      }
    }
  }

  @Test
  void extremeWeightsDoNotOverflow() {
    for (byte weight : new byte[] {Byte.MIN_VALUE, Byte.MAX_VALUE}) {
      byte[] columns = new byte[L];
      Arrays.fill(columns, weight);
      WeightTable table = WeightTable.of(new int[] {7}, columns);
      int[] features = new int[255];
      Arrays.fill(features, 7);
      short[] sums = new short[L];
      sum(table, sums, features);
      for (short sum : sums) {
        assertThat(sum).isEqualTo((short) (255 * weight));
      }
    }
  }

  @Test
  void anEmptyTableKnowsNothing() {
    WeightTable table = WeightTable.of(new int[0], new byte[0]);
    for (int hash : new int[] {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertThat(table.weight(hash, 0)).isZero();
      assertThat(sum(table, new short[L], hash)).isFalse();
    }
  }

  @Test
  void oneFeatureTwiceIsRefused() {
    int[] hashes = {1, 1};
    assertThatThrownBy(() -> WeightTable.of(hashes, new byte[2 * L]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sumsCanBeAddedUp() {
    byte[] columns = columns(2);
    WeightTable table = WeightTable.of(new int[] {5, 6}, columns);
    long[] lanes = new long[2 + WeightTable.LANES];
    table.add(new int[] {5}, 1, new int[256], lanes, 2);
    table.add(new int[] {6, 6, 7}, 3, new int[256], lanes, 2);
    short[] sums = new short[3 + L];
    long[] last = Arrays.copyOfRange(lanes, 2, lanes.length);
    assertThat(WeightTable.unpack(last, sums, 3)).isTrue();
    for (int y = 0; y < L; y++) {
      assertThat(sums[3 + y]).isEqualTo((short) (columns[2 * y] + 2 * columns[2 * y + 1]));
    }
  }

  private static boolean sum(WeightTable table, short[] sums, int... features) {
    long[] lanes = new long[WeightTable.LANES];
    table.add(features, features.length, new int[256], lanes, 0);
    return WeightTable.unpack(lanes, sums, 0);
  }

  private static int[] hashes(int size) {
    return new Random(1).ints().distinct().limit(size).sorted().toArray();
  }

  private static byte[] columns(int size) {
    byte[] columns = new byte[size * L];
    new Random(4).nextBytes(columns);
    return columns;
  }
}
