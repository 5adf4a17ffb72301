package io.github.nhandien.entity;

/**
 * The weights of features by their hashes, laid out so that summing up those of a token needs
 * neither branches nor probing: the processor never guesses wrong and waits for the memory of many
 * features at once. Immutable, thread-safe.
 *
 * <p>A perfect hash table: the low bits of a hash give its bucket, the bucket a displacement, and
 * the upper bits of the hash, xor the displacement, the place of its weights, where no other hash
 * has its own. The displacements are found when the table is built, those of full buckets first.
 * After Belazzougui, Botelho and Dietzfelbinger, "Hash, displace, and compress", ESA 2009.
 *
 * <p>A place holds a byte for each label, the weight plus {@link #BIAS}, and as a check the low 24
 * bits of the hash. That is exact: the check gives the bucket, so the displacement, so with the
 * place the upper bits of the hash.
 */
final class WeightTable {
  private static final int L = LabelSet.SIZE;
  private static final int BIAS = 128;
  private static final int CHECK_BITS = 24;
  private static final int CHECK_SHIFT = Long.SIZE - CHECK_BITS;
  private static final int CHECK = (1 << CHECK_BITS) - 1;

  /** A place that no hash has: weights 0, so that nobody need know that it is free. */
  private static final long FREE_LOW = 0x8080_8080_8080_8080L;

  private static final long FREE_HIGH = 0x80_8080_8080L;

  private static final long EVEN_BYTES = 0x00FF_00FF_00FF_00FFL;

  /** So many numbers hold the sums of all labels. */
  static final int LANES = 4;

  private static final long BIASES = 0x80_0080_0080_0080L;

  /** So many bytes can be summed up in 16 bits. */
  private static final int MOST_FEATURES = 255;

  private static final int FEWEST_PLACES = 1 << 12;
  private static final int ATTEMPTS = 4; // each with twice the places
  private static final int DISPLACEMENTS = 1 << 12; // no more than places

  private final int shift;
  private final int buckets; // less one
  private final short[] displacements;
  private final long[] entries; // two a place

  private WeightTable(int places) {
    shift = Integer.numberOfLeadingZeros(places) + 1;
    buckets = places / 4 - 1;
    displacements = new short[buckets + 1];
    entries = new long[2 * places];
    for (int at = 0; at < entries.length; at += 2) {
      entries[at] = FREE_LOW;
      entries[at + 1] = FREE_HIGH;
    }
  }

  /**
   * Builds the table.
   *
   * @param hashes the features, all different
   * @param columns the weights: those of all features for the first label, then for the second …
   * @throws IllegalArgumentException if hashes are alike or far from evenly spread
   */
  static WeightTable of(int[] hashes, byte[] columns) {
    int places = FEWEST_PLACES;
    while (places * 7L < hashes.length * 8L) {
      places *= 2;
    }
    for (int attempt = 0; attempt < ATTEMPTS; attempt++, places *= 2) {
      WeightTable table = new WeightTable(places);
      if (table.displace(hashes)) {
        table.fill(hashes, columns);
        return table;
      }
    }
    throw new IllegalArgumentException("features that are alike or not evenly spread");
  }

  /** Finds displacements under which no two hashes share a place; false if there are none. */
  private boolean displace(int[] hashes) {
    int[] ends = new int[buckets + 2]; // of the buckets in byBucket
    for (int hash : hashes) {
      ends[(hash & buckets) + 1]++;
    }
    int largest = 0;
    for (int bucket = 1; bucket < ends.length; bucket++) {
      largest = Math.max(largest, ends[bucket]);
      ends[bucket] += ends[bucket - 1];
    }
    int[] byBucket = new int[hashes.length];
    for (int hash : hashes) {
      byBucket[ends[hash & buckets]++] = hash;
    }
    boolean[] taken = new boolean[entries.length / 2];
    for (int size = largest; size > 0; size--) {
      for (int bucket = 0, from = 0; bucket <= buckets; from = ends[bucket++]) {
        int to = ends[bucket];
        if (to - from == size && !displace(bucket, byBucket, from, to, taken)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Finds a displacement that moves the hashes of a bucket to free places, and takes these. */
  private boolean displace(int bucket, int[] hashes, int from, int to, boolean[] taken) {
    for (int displacement = 0; displacement < DISPLACEMENTS; displacement++) {
      int k = from;
      while (k < to && !taken[hashes[k] >>> shift ^ displacement]) {
        taken[hashes[k++] >>> shift ^ displacement] = true;
      }
      if (k == to) {
        displacements[bucket] = (short) displacement;
        return true;
      }
      while (k > from) {
        taken[hashes[--k] >>> shift ^ displacement] = false;
      }
    }
    return false;
  }

  private void fill(int[] hashes, byte[] columns) {
    int n = hashes.length;
    for (int i = 0; i < n; i++) {
      long low = 0;
      for (int y = 0; y < 8; y++) {
        low |= (long) (columns[y * n + i] + BIAS) << 8 * y;
      }
      long high = (long) hashes[i] << CHECK_SHIFT;
      for (int y = 8; y < L; y++) {
        high |= (long) (columns[y * n + i] + BIAS) << 8 * (y - 8);
      }
      int at = at(hashes[i]);
      entries[at] = low;
      entries[at + 1] = high;
    }
  }

  /** Index of the first long of the only place where the hash may be. */
  private int at(int hash) {
    return (hash >>> shift ^ displacements[hash & buckets]) << 1;
  }

  /**
   * Adds the weights of features to sums, of which each of {@link #LANES} numbers holds four, 16
   * bits each: a sum below 0 takes 1 from the next. {@link #unpack} undoes that.
   *
   * @param hashes the features, of which only the first 255 count
   * @param count how many there are
   * @param places room for as many numbers
   * @param sums where to add
   * @param from index of the first number
   */
  void add(int[] hashes, int count, int[] places, long[] sums, int from) {
    long a = 0; // of labels 0, 2, 4, 6
    long b = 0; // 1, 3, 5, 7
    long c = 0; // 8, 10, 12, and above them what nobody reads
    long d = 0; // 9, 11
    int known = 0;
    int n = Math.min(count, MOST_FEATURES);
    for (int k = 0; k < n; k++) {
      places[k] = at(hashes[k]); // all before the first is read: the processor fetches many at once
    }
    for (int k = 0; k < n; k++) {
      int hash = hashes[k];
      int at = places[k];
      int difference = (int) (entries[at + 1] >>> CHECK_SHIFT) ^ hash & CHECK;
      int found = difference - 1 >> 31; // all bits if there is no difference
      long low = entries[at] & found;
      long high = entries[at + 1] & found;
      a += low & EVEN_BYTES;
      b += low >>> 8 & EVEN_BYTES;
      c += high & EVEN_BYTES;
      d += high >>> 8 & EVEN_BYTES;
      known -= found;
    }
    long bias = known * BIASES;
    sums[from] += a - bias;
    sums[from + 1] += b - bias;
    sums[from + 2] += c - bias;
    sums[from + 3] += d - bias;
  }

  /**
   * Gives each label the sum of its weights.
   *
   * @param sums {@link #LANES} numbers
   * @param to where to put them
   * @param at index of the first label's
   * @return whether any is not 0
   */
  static boolean unpack(long[] sums, short[] to, int at) {
    int any = 0;
    for (int lane = 0; lane < LANES; lane++) {
      long rest = sums[lane];
      int first = at + (lane & 2) * 4 + (lane & 1);
      for (int y = first; y < Math.min(first + 8, at + L); y += 2) {
        to[y] = (short) rest;
        rest = rest - to[y] >> 16;
        any |= to[y];
      }
    }
    return any != 0;
  }

  /** The weight of a feature for one label, 0 if it has none. */
  int weight(int hash, int label) {
    int at = at(hash);
    boolean known = (int) (entries[at + 1] >>> CHECK_SHIFT) == (hash & CHECK);
    return known ? (int) (entries[at + label / 8] >>> label % 8 * 8 & 0xFF) - BIAS : 0;
  }
}
