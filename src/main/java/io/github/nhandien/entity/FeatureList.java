package io.github.nhandien.entity;

import io.github.nhandien.lexicon.LexiconKind;

/**
 * The features of a token as 32-bit hashes. Every template has a number of its own; a feature is
 * the hash of that number and its parts. Used by one thread.
 */
final class FeatureList {
  /** More than a token can have: a hundred, and one a table for five tokens' four sets of them. */
  private static final int MOST = 128 + 20 * LexiconKind.values().length;

  private static final int TEMPLATES = 128;

  private final int[] starts = new int[TEMPLATES]; // hashes of salt and template
  private final int[] out = new int[MOST];
  private int count;

  /**
   * An empty list.
   *
   * @param salt tells features of names in names from those of names
   */
  FeatureList(int salt) {
    for (int template = 0; template < TEMPLATES; template++) {
      starts[template] = mix(salt, scramble(template));
    }
  }

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  int get(int k) {
    return out[k];
  }

  /** The features themselves, {@link #count} of them, until others are added. */
  int[] hashes() {
    return out;
  }

  /** Adds a feature of one {@linkplain #scramble scrambled} part. */
  void add(int template, int a) {
    out[count++] = mix(starts[template], a);
  }

  /** Adds a feature of two scrambled parts. */
  void add(int template, int a, int b) {
    out[count++] = mix(mix(starts[template], a), b);
  }

  /** Adds a feature of three scrambled parts. */
  void add(int template, int a, int b, int c) {
    out[count++] = mix(mix(mix(starts[template], a), b), c);
  }

  /**
   * The first half of a round of MurmurHash3 (Austin Appleby, public domain), which needs only the
   * part that is to be mixed in.
   */
  static int scramble(int part) {
    return Integer.rotateLeft(part * 0xcc9e2d51, 15) * 0x1b873593;
  }

  /** The second half. */
  private static int mix(int hash, int scrambled) {
    int y = Integer.rotateLeft(hash ^ scrambled, 13) * 5 + 0xe6546b64;
    return y ^ (y >>> 16);
  }
}
