package io.github.nhandien.segment;

/**
 * The features of the place between a token and the one before it, as hashes. Used by one thread.
 * After Nguyen et al., "A Fast and Accurate Vietnamese Word Segmenter", LREC 2018, and Nguyen et
 * al., "Vietnamese Word Segmentation with CRFs and SVMs", PACLIC 2006: syllables around, their
 * shapes, the words of a lexicon that cover or touch the place, and longest match.
 */
final class BoundaryFeatures {
  static final int MOST = 48;

  private final int[] features = new int[MOST];

  private final SyllableFacts facts;
  private int count;
  private int named;

  BoundaryFeatures(SyllableFacts facts) {
    this.facts = facts;
  }

  int count() {
    return count;
  }

  /** From which index on the features name syllables, which a sentence may know by heart. */
  int firstNamed() {
    return named;
  }

  int get(int k) {
    return features[k];
  }

  /** The features of the place before token i, which is not the first. */
  void extract(int i) {
    SyllableFacts f = facts;
    count = 0;
    int a = f.hash[i - 1];
    int b = f.hash[i];
    int p = i >= 2 ? f.hash[i - 2] : 1;
    int n = i + 1 < f.n ? f.hash[i + 1] : 2;
    int sa = f.shape[i - 1];
    int sb = f.shape[i];
    int sp = i >= 2 ? f.shape[i - 2] : 0;
    int sn = i + 1 < f.n ? f.shape[i + 1] : 0;
    int shapes = sa * 16 + sb;
    boolean first = i == 1;

    int covering = covering(i);
    int touching = touching(i);
    int longest =
        (f.forward[i] ? 1 : 0)
            | (f.backward[i] ? 2 : 0)
            | (f.forward[i - 1] ? 4 : 0)
            | (i + 1 < f.n && f.forward[i + 1] ? 8 : 0);
    int pair = f.isWord(i - 1, 2) ? 1 : 0;

    add(1, 0);
    add(2, shapes);
    add(3, shapes * 256 + sp * 16 + sn);
    add(4, first ? shapes + 256 : shapes, f.inName[i]);
    add(5, covering);
    add(6, covering, touching);
    add(7, longest);
    add(8, longest, covering);
    add(9, covering, shapes);
    add(10, f.alone[i - 1] != 0 ? 1 : 0, f.alone[i] != 0 ? 3 : 2, pair);
    add(11, (f.inName[i - 1] * 4 + f.inName[i]) * 4 + (i + 1 < f.n ? f.inName[i + 1] : 0), shapes);
    int inner = f.inner(i);
    int fans = f.fans(i);
    int around = (f.inner(i - 1) * 8 + inner) * 8 + f.inner(i + 1);
    add(12, inner, covering);
    add(13, inner, fans, pair);
    add(14, fans, covering);
    add(15, around, touching, covering);
    add(16, around, longest);
    named = count;
    add(20, a, b);
    add(21, a);
    add(22, b);
    add(23, p, a, b);
    add(24, a, b, n);
    add(31, a, covering);
    add(32, b, covering);
    add(33, a, longest);
    add(34, b, longest);
    add(35, a, b, covering);
  }

  /** Which words of the lexicon reach over the place: a bit for each of two to four syllables. */
  private int covering(int i) {
    SyllableFacts f = facts;
    int bits = f.isWord(i - 1, 2) ? 1 : 0;
    boolean left = f.isWord(i - 2, 2);
    boolean right = f.isWord(i, 2);
    if (f.isWord(i - 1, 3)) {
      bits |= right ? 2 : 4; // a + word, or a word that does not fall apart
    }
    if (f.isWord(i - 2, 3)) {
      bits |= left ? 8 : 16;
    }
    if (f.isWord(i - 2, 4)) {
      bits |= left && right ? 32 : 64;
    }
    if (f.isWord(i - 1, 4)) {
      bits |= right || f.isWord(i + 1, 2) ? 128 : 256;
    }
    if (f.isWord(i - 3, 4)) {
      bits |= left || f.isWord(i - 3, 2) ? 512 : 1024;
    }
    return bits;
  }

  /** Which words of the lexicon end or begin at the place. */
  private int touching(int i) {
    SyllableFacts f = facts;
    int bits = f.isWord(i - 2, 2) ? 1 : 0;
    bits |= f.isWord(i, 2) ? 2 : 0;
    bits |= f.isWord(i - 3, 3) ? 4 : 0;
    bits |= f.isWord(i, 3) ? 8 : 0;
    bits |= f.isWord(i - 3, 2) ? 16 : 0;
    bits |= f.isWord(i + 1, 2) ? 32 : 0;
    return bits;
  }

  private void add(int template, int x) {
    features[count++] = mix(template * 0x2C1B3C6D + x);
  }

  private void add(int template, int x, int y) {
    features[count++] = mix(mix(template * 0x2C1B3C6D + x) + y);
  }

  private void add(int template, int x, int y, int z) {
    features[count++] = mix(mix(mix(template * 0x2C1B3C6D + x) + y) + z);
  }

  private static int mix(int h) {
    int x = h * 0x85EBCA6B;
    x ^= x >>> 15;
    x *= 0xC2B2AE35;
    return x ^ x >>> 13;
  }
}
