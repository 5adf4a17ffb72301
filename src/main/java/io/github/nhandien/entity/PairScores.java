package io.github.nhandien.entity;

import java.util.Arrays;

/** The weights of label pairs in whole numbers, for {@link Viterbi}. Immutable, thread-safe. */
final class PairScores {
  /** A score is counted in parts of the unit of sums: two to the power of so many make one. */
  static final int UNIT_BITS = 5;

  private static final int L = LabelSet.SIZE;

  private final int[] all = new int[L * L];
  private final int[] outer;

  /**
   * Rounds weights.
   *
   * @param weights of each label after each label, at {@code before * SIZE + label}
   * @param scale the weight that a unit of sums stands for
   */
  PairScores(float[] weights, float scale) {
    for (int i = 0; i < all.length; i++) {
      all[i] = Math.round(weights[i] / scale * (1 << UNIT_BITS));
    }
    outer = Arrays.stream(LabelSet.outerPairs()).map(pair -> all[pair]).toArray();
  }

  /** At {@code before * SIZE + label}. */
  int[] all() {
    return all;
  }

  /** Those of all that may start, each after all that may end. */
  int[] outer() {
    return outer;
  }
}
