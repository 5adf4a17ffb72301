package io.github.nhandien.link;

/**
 * Tells which of some hashes more than one has: never misses one, and takes few others for such.
 * Most names share neither their first nor their last syllable with another one of the document,
 * and need not be compared. Not thread-safe.
 */
final class SharedHashes {
  private static final int BITS_EACH = 32;

  private final long[] once;
  private final long[] again;
  private boolean any;

  /**
   * Creates a set of none.
   *
   * @param size how many hashes will be added
   */
  SharedHashes(int size) {
    int words = Integer.highestOneBit(Math.max(size * BITS_EACH / Long.SIZE, 1)) * 2;
    once = new long[words];
    again = new long[words];
  }

  void add(int hash) {
    int bit = bit(hash);
    int word = bit >>> 6;
    long mask = 1L << bit;
    if ((once[word] & mask) != 0) {
      again[word] |= mask;
      any = true;
    }
    once[word] |= mask;
  }

  /** Whether a hash was, or may have been, added more than once. */
  boolean isShared(int hash) {
    int bit = bit(hash);
    return (again[bit >>> 6] & 1L << bit) != 0;
  }

  /** Whether any was. */
  boolean isAnyShared() {
    return any;
  }

  private int bit(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & once.length * Long.SIZE - 1;
  }
}
