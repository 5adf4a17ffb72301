package io.github.nhandien.entity;

/**
 * Exponentials of what sums of weights lack to the best, by the units that they are counted in.
 * Immutable, thread-safe.
 */
final class UnitExponentials {
  private static final int LOWEST = 16; // what is further behind counts as nothing

  private final float[] exponentials;

  /**
   * Computes them.
   *
   * @param scale the score that a unit of sums stands for
   */
  UnitExponentials(float scale) {
    exponentials = new float[(int) Math.ceil(LOWEST / scale) + 1];
    for (int units = 0; units < exponentials.length - 1; units++) {
      exponentials[units] = (float) Math.exp(-units * (double) scale);
    }
  }

  /** That of a sum which is so many units behind the best. */
  float ofBehind(int units) {
    return exponentials[Math.min(units, exponentials.length - 1)];
  }
}
