package io.github.nhandien.entity;

import io.github.nhandien.lexicon.LexiconKind;
import java.util.Arrays;

/**
 * The features of a token as 32-bit hashes: words, shapes and lexicon marks around it. Every
 * template has a number of its own; a feature is the hash of that number and its parts. Used by one
 * thread.
 */
final class NameFeatures {
  private static final int EDGE = 0x1b873593;
  private static final int NAME_KINDS = names();

  private final TokenFacts facts;
  private final int from;
  private final int to;
  private final int salt;
  private int[] out = new int[128];
  private int count;

  /** Features of the tokens from..to, which are a sentence or an enclosing mention. */
  NameFeatures(TokenFacts facts, int from, int to, int salt) {
    this.facts = facts;
    this.from = from;
    this.to = to;
    this.salt = salt;
  }

  private static int names() {
    int bits = 0;
    for (LexiconKind kind : LexiconKind.values()) {
      if (!kind.isTrigger() && kind != LexiconKind.WORD) {
        bits |= kind.bit();
      }
    }
    return bits;
  }

  int count() {
    return count;
  }

  int get(int k) {
    return out[k];
  }

  /** Computes the features of a token. */
  void extract(int i) {
    count = 0;
    words(i);
    shapes(i);
    lexicon(i);
    triggers(i);
    runs(i);
    ordinaryWords(i);
  }

  /** Computes the features of what the document made of the token elsewhere; none if nothing. */
  void extractMemory(int i) {
    count = 0;
    int here = facts.memory[i];
    int before = memory(i - 1);
    int after = memory(i + 1);
    if (here == 0 && before == 0 && after == 0) {
      return;
    }
    add(100, here);
    add(101, here, facts.flags[i] & (TokenFacts.SENTENCE_START | TokenFacts.SEEN_LOWER));
    add(102, here, before);
    add(103, here, after);
    add(104, before, here, after);
    add(105, here, shape(i - 1), shape(i + 1));
    add(106, here, trigger(i - 1));
    add(107, here, facts.alone[i]);
  }

  private int memory(int i) {
    return inside(i) ? facts.memory[i] : 0;
  }

  private void words(int i) {
    add(1, key(i));
    add(2, facts.form[i]);
    add(3, key(i - 1));
    add(4, key(i + 1));
    add(5, key(i - 2));
    add(6, key(i + 2));
    add(7, key(i - 1), key(i));
    add(8, key(i), key(i + 1));
    add(9, key(i - 2), key(i - 1));
    add(10, key(i + 1), key(i + 2));
    add(11, key(i - 1), key(i + 1));
    add(12, key(i - 3));
    add(13, key(i + 3));
    add(14, facts.prefix[i], flag(i, TokenFacts.CAPITAL));
    add(15, facts.suffix[i], flag(i, TokenFacts.CAPITAL));
    add(16, facts.shortSuffix[i], flag(i, TokenFacts.CAPITAL));
    add(17, key(i - 1), facts.shape[i]);
    add(18, key(i - 2), key(i - 1), shape(i));
  }

  private void shapes(int i) {
    int here = facts.shape[i];
    int f = facts.flags[i];
    add(20, here);
    add(21, here, shape(i - 1));
    add(22, here, shape(i + 1));
    add(23, shape(i - 1), here, shape(i + 1));
    add(24, shape(i - 2), shape(i - 1), here);
    add(25, here, shape(i + 1), shape(i + 2));
    add(26, f);
    add(27, f & ~(TokenFacts.QUOTED | TokenFacts.BRACKETED), caps(i - 1), caps(i + 1));
    add(
        28,
        f & (TokenFacts.VIETNAMESE | TokenFacts.CAPITAL | TokenFacts.SENTENCE_START),
        syllable(i - 1),
        syllable(i + 1));
    add(
        29,
        f & (TokenFacts.SEEN_LOWER | TokenFacts.SEEN_CAPITAL | TokenFacts.SENTENCE_START),
        key(i));
    add(30, f & (TokenFacts.SENTENCE_START | TokenFacts.CAPITAL), key(i + 1));
    add(31, f & TokenFacts.SHOUTING, here);
  }

  private void lexicon(int i) {
    for (int d = -2; d <= 2; d++) {
      int j = i + d;
      if (j < from || j >= to) {
        continue;
      }
      int base = 40 + (d + 2) * 4;
      bits(base, facts.begins[j]);
      bits(base + 1, facts.inner[j]);
      bits(base + 2, facts.ends[j]);
      bits(base + 3, facts.alone[j]);
    }
    int marks = marks(i);
    int start = facts.flags[i] & (TokenFacts.SENTENCE_START | TokenFacts.CAPITAL);
    add(60, marks, start);
    add(61, marks, marks(i - 1));
    add(62, marks, marks(i + 1));
    add(63, marks, key(i));
    add(64, marks, key(i - 1));
    add(65, marks, facts.shape[i], shape(i + 1));
    add(66, facts.alone[i], alone(i - 1), caps(i));
    add(67, facts.alone[i], alone(i + 1), caps(i));
    add(68, alone(i - 1), facts.alone[i], alone(i + 1));
  }

  private void triggers(int i) {
    add(70, trigger(i));
    add(71, trigger(i - 1), facts.shape[i]);
    add(72, trigger(i - 2), facts.shape[i]);
    add(73, trigger(i), trigger(i - 1));
    add(74, trigger(i), trigger(i + 1));
    add(75, trigger(i - 1), marks(i));
    // what last triggered before the run of capitals that the token stands in
    int runStart = i - Math.max(0, facts.runPlace[i] - 1);
    int before = Math.max(runStart, from) - 1;
    add(76, trigger(before), facts.shape[i], Math.min(4, facts.runPlace[i]));
    add(77, key(before), Math.min(4, facts.runPlace[i]));
    add(78, key(before), key(before - 1), Math.min(3, facts.runPlace[i]));
  }

  private void runs(int i) {
    int place = Math.min(5, facts.runPlace[i]);
    int length = Math.min(6, facts.runLength[i]);
    int syllables = facts.flags[i] & (TokenFacts.VIETNAMESE | TokenFacts.SENTENCE_START);
    add(80, place, length, syllables);
    int first = i - Math.max(0, facts.runPlace[i] - 1);
    add(81, place, length, alone(first));
    int last = first + Math.max(0, facts.runLength[i] - 1);
    add(82, place, key(last + 1));
    add(83, place, length, alone(last));
    add(84, key(first), place);
    if (salt != 0) {
      add(90, Math.min(6, i - from));
      add(91, Math.min(6, to - i));
      add(92, key(from), to - i == 1 ? 1 : 0);
      add(93, trigger(from), Math.min(4, i - from), Math.min(4, to - i));
    }
  }

  /** Whether the token belongs to an ordinary word of several syllables: Kế hoạch, Chương trình. */
  private void ordinaryWords(int i) {
    int here = ordinary(i);
    int start = facts.flags[i] & (TokenFacts.SENTENCE_START | TokenFacts.CAPITAL);
    add(110, here, start);
    add(111, here, facts.shape[i], shape(i + 1));
    add(112, here, ordinary(i - 1), caps(i));
    add(113, here, ordinary(i + 1), caps(i));
    add(114, here, marks(i));
    add(115, here, trigger(i - 1));
  }

  private int ordinary(int i) {
    if (!inside(i)) {
      return EDGE;
    }
    int bit = LexiconKind.WORD.bit();
    return (facts.begins[i] & bit) != 0
        ? 1
        : (facts.inner[i] & bit) != 0 ? 2 : (facts.ends[i] & bit) != 0 ? 3 : 0;
  }

  private int marks(int i) {
    if (i < from || i >= to) {
      return EDGE;
    }
    int h = facts.begins[i] & NAME_KINDS;
    h = h * 31 + (facts.inner[i] & NAME_KINDS);
    h = h * 31 + (facts.ends[i] & NAME_KINDS);
    return h * 31 + (facts.alone[i] & NAME_KINDS);
  }

  private void bits(int template, int set) {
    for (int rest = set; rest != 0; rest &= rest - 1) {
      add(template, Integer.numberOfTrailingZeros(rest));
    }
  }

  private boolean inside(int i) {
    return i >= from && i < to;
  }

  private int key(int i) {
    return inside(i) ? facts.key[i] : EDGE + Integer.signum(i - from);
  }

  private int shape(int i) {
    return inside(i) ? facts.shape[i] : EDGE;
  }

  private int alone(int i) {
    return inside(i) ? facts.alone[i] : EDGE;
  }

  private int trigger(int i) {
    return inside(i) ? facts.trigger[i] : EDGE;
  }

  private int caps(int i) {
    return inside(i) ? facts.flags[i] & (TokenFacts.CAPITAL | TokenFacts.ALL_CAPS) : EDGE;
  }

  private int syllable(int i) {
    return inside(i) ? facts.flags[i] & (TokenFacts.CAPITAL | TokenFacts.VIETNAMESE) : EDGE;
  }

  private int flag(int i, int bit) {
    return facts.flags[i] & bit;
  }

  private void add(int template, int a) {
    push(mix(mix(salt, template), a));
  }

  private void add(int template, int a, int b) {
    push(mix(mix(mix(salt, template), a), b));
  }

  private void add(int template, int a, int b, int c) {
    push(mix(mix(mix(mix(salt, template), a), b), c));
  }

  private void push(int hash) {
    if (count == out.length) {
      out = Arrays.copyOf(out, count * 2);
    }
    out[count++] = hash;
  }

  /** One round of MurmurHash3 (Austin Appleby, public domain). */
  private static int mix(int h, int k) {
    int x = k * 0xcc9e2d51;
    x = Integer.rotateLeft(x, 15) * 0x1b873593;
    int y = Integer.rotateLeft(h ^ x, 13) * 5 + 0xe6546b64;
    return y ^ (y >>> 16);
  }
}
