package io.github.nhandien.entity;

/**
 * The weights of what the shapes, capitals and runs around a token say together ({@link
 * NameFeatures#extractShapes}), summed up once for each of the few thousand ways in which they come
 * together. Bounded, flat and thread-safe without locks: a check goes with the sums, so that half
 * of what two threads wrote at once is taken for nothing. After Hyatt and Mann, "A lock-less
 * transposition table implementation for parallel search", ICGA Journal 25(1), 2002.
 */
final class ShapeWeights {
  private static final int BITS = 12;
  private static final int WIDTH = WeightTable.LANES + 1;
  private static final int CHECK = WeightTable.LANES;

  private final WeightTable table;
  private final long[] kept = new long[WIDTH << BITS];

  ShapeWeights(WeightTable table) {
    this.table = table;
  }

  /**
   * Adds the weights for a token to sums, as {@link WeightTable#add} does.
   *
   * @param features of the document
   * @param sums where to add, from the first number
   */
  void add(NameFeatures features, int token, long[] sums) {
    long key = features.shapesKey(token) | 1; // nothing is kept under 0
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS) * WIDTH;
    long a = kept[at];
    long b = kept[at + 1];
    long c = kept[at + 2];
    long d = kept[at + 3];
    if ((a ^ b ^ c ^ d ^ key) != kept[at + CHECK]) {
      long[] made = new long[WeightTable.LANES];
      features.extractShapes(token).addWeights(table, made, 0);
      a = made[0];
      b = made[1];
      c = made[2];
      d = made[3];
      kept[at] = a;
      kept[at + 1] = b;
      kept[at + 2] = c;
      kept[at + 3] = d;
      kept[at + CHECK] = a ^ b ^ c ^ d ^ key;
    }
    sums[0] += a;
    sums[1] += b;
    sums[2] += c;
    sums[3] += d;
  }
}
