package io.github.nhandien.entity;

/**
 * Makes features of their parts, as 32-bit hashes. Every template has a number of its own; a
 * feature is the hash of that number and its parts. Immutable, thread-safe.
 */
final class FeatureTemplates {
  /** For names, and for names within names, whose features are others. */
  static final FeatureTemplates OUTER = new FeatureTemplates(0);

  static final FeatureTemplates INNER = new FeatureTemplates(0x5bd1e995);

  private static final int TEMPLATES = 128;

  private final int[] starts = new int[TEMPLATES]; // hashes of salt and template

  private FeatureTemplates(int salt) {
    for (int template = 0; template < TEMPLATES; template++) {
      starts[template] = mix(salt, scramble(template));
    }
  }

  int hash(int template, int a) {
    return mix(starts[template], a);
  }

  int hash(int template, int a, int b) {
    return mix(mix(starts[template], a), b);
  }

  int hash(int template, int a, int b, int c) {
    return mix(mix(mix(starts[template], a), b), c);
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
