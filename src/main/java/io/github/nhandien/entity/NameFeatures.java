package io.github.nhandien.entity;

import static io.github.nhandien.entity.FeatureTemplates.scramble;

import io.github.nhandien.lexicon.LexiconKind;

/**
 * The features of a document's tokens: words, shapes and lexicon marks around each. Used by one
 * thread.
 */
final class NameFeatures {
  private static final int NO_TOKEN = 0x1b873593;
  private static final int SCRAMBLED_EDGE = scramble(NO_TOKEN);
  private static final int NAME_KINDS = names();

  private static final int UNQUOTED =
      TokenFacts.WRITTEN & ~(TokenFacts.QUOTED | TokenFacts.BRACKETED);
  private static final int CAPITALS = TokenFacts.CAPITAL | TokenFacts.ALL_CAPS;
  private static final int LETTERS = CAPITALS | TokenFacts.VIETNAMESE;

  private final TokenFacts facts;
  private final boolean isWithinName;
  private final FeatureList out;
  private int from;
  private int to;

  /**
   * Features of tokens, to be called {@link #within} a stretch.
   *
   * @param facts what is known of the document's tokens
   * @param templates of names, or of names within names
   * @param most how many features there will be at most
   */
  NameFeatures(TokenFacts facts, FeatureTemplates templates, int most) {
    this.facts = facts;
    this.isWithinName = templates == FeatureTemplates.INNER;
    this.out = new FeatureList(templates, most);
  }

  /** Goes to the tokens from..to, which are a sentence or an enclosing mention. */
  NameFeatures within(int newFrom, int newTo) {
    from = newFrom;
    to = newTo;
    return this;
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

  /**
   * Computes all features of a token, always in the same order: training depends on it.
   *
   * @return the features, until the next are computed
   */
  FeatureList extract(int i) {
    out.clear();
    for (int d = -LocalFeatures.FORM_REACH; d <= LocalFeatures.FORM_REACH; d++) {
      if (inside(i + d)) {
        LocalFeatures.ofForm(facts.forms[i + d], d, out);
      } else {
        LocalFeatures.ofEdge(d, out);
      }
    }
    for (int d = -LocalFeatures.MARKS_REACH; d <= LocalFeatures.MARKS_REACH; d++) {
      int j = i + d;
      if (inside(j)) {
        LocalFeatures.ofMarks(Marks.of(facts, j), d, out);
      }
    }
    words(i);
    shapes(i);
    lexicon(i);
    ordinary(i);
    if (facts.runPlace[i] > 0) {
      beforeRun(i);
      inRun(i);
      behindRun(i);
    }
    if (isWithinName) {
      enclosing(i);
    }
    return out;
  }

  /** Computes those features of a token that depend on {@link #shapesKey} alone. */
  FeatureList extractShapes(int i) {
    out.clear();
    shapes(i);
    ordinary(i);
    if (facts.runPlace[i] > 0) {
      inRun(i);
    }
    return out;
  }

  /**
   * Computes the others of those features of a token that are not {@linkplain LocalFeatures of one
   * token}.
   */
  FeatureList extractWords(int i) {
    out.clear();
    words(i);
    lexicon(i);
    if (facts.runPlace[i] > 0) {
      beforeRun(i);
      behindRun(i);
    }
    if (isWithinName) {
      enclosing(i);
    }
    return out;
  }

  /** A number for all that the features of {@link #extractShapes} are made of, in 64 bits. */
  long shapesKey(int i) {
    int place = facts.runPlace[i] == 0 ? 0 : 8 * place(i) + length(i);
    int here = (facts.flags[i] & TokenFacts.WRITTEN) << 8 | place << 2 | Marks.ordinary(facts, i);
    return written(i - 1) * 0x9E3779B97F4A7C15L
        + written(i) * 0xC2B2AE3D27D4EB4FL
        + written(i + 1) * 0x165667B19E3779F9L
        + here * 0xD6E8FEB86659FD93L;
  }

  /** Shape and capitals. */
  private long written(int i) {
    return inside(i) ? (long) facts.forms[i].shape() << 8 | facts.flags[i] & LETTERS : NO_TOKEN;
  }

  /** Computes the features of what the document made of the token elsewhere; none if nothing. */
  FeatureList extractMemory(int i) {
    out.clear();
    if (memory(i) == 0 && memory(i - 1) == 0 && memory(i + 1) == 0) {
      return out;
    }
    int here = scramble(memory(i));
    int before = scramble(memory(i - 1));
    int after = scramble(memory(i + 1));
    add(100, here);
    add(101, here, flags(i, TokenFacts.SENTENCE_START | TokenFacts.SEEN_LOWER));
    add(102, here, before);
    add(103, here, after);
    add(104, before, here, after);
    add(105, here, shape(i - 1), shape(i + 1));
    add(106, here, trigger(i - 1));
    add(107, here, alone(i));
    return out;
  }

  private int memory(int i) {
    return inside(i) ? facts.memory[i] : 0;
  }

  private void words(int i) {
    int key1 = key(i - 1);
    int key = key(i);
    int next1 = key(i + 1);
    add(7, key1, key);
    add(8, key, next1);
    add(9, key(i - 2), key1);
    add(11, key1, next1);
    add(17, key1, shape(i));
  }

  private void shapes(int i) {
    int shape1 = shape(i - 1);
    int shape = shape(i);
    int nextShape1 = shape(i + 1);
    add(21, shape, shape1);
    add(22, shape, nextShape1);
    add(23, shape1, shape, nextShape1);
    add(26, flags(i, TokenFacts.WRITTEN));
    add(27, flags(i, UNQUOTED), flags(i - 1, CAPITALS), flags(i + 1, CAPITALS));
    add(
        28,
        flags(i, TokenFacts.VIETNAMESE | TokenFacts.SENTENCE_START | TokenFacts.CAPITAL),
        flags(i - 1, TokenFacts.CAPITAL | TokenFacts.VIETNAMESE),
        flags(i + 1, TokenFacts.CAPITAL | TokenFacts.VIETNAMESE));
  }

  private void lexicon(int i) {
    int key = key(i);
    int marks = marks(i);
    int trigger1 = trigger(i - 1);
    int seen = TokenFacts.SEEN_LOWER | TokenFacts.SEEN_CAPITAL | TokenFacts.SENTENCE_START;
    add(29, flags(i, seen), key);
    add(61, marks, marks(i - 1));
    add(62, marks, marks(i + 1));
    add(63, marks, key);
    add(71, trigger1, shape(i));
    add(75, trigger1, marks);
  }

  /** The token in an ordinary word of several syllables: Kế hoạch, Chương trình. */
  private void ordinary(int i) {
    add(111, scramble(Marks.ordinary(facts, i)), shape(i), shape(i + 1));
  }

  /** What stands before the run of capitals that has the token. */
  private void beforeRun(int i) {
    int before = Math.max(first(i), from) - 1;
    int near = scramble(Math.min(4, facts.runPlace[i]));
    add(76, trigger(before), shape(i), near);
    add(77, key(before), near);
  }

  private void inRun(int i) {
    int flags = flags(i, TokenFacts.VIETNAMESE | TokenFacts.SENTENCE_START);
    add(80, scramble(place(i)), scramble(length(i)), flags);
  }

  /** What the run begins with, and what stands behind it. */
  private void behindRun(int i) {
    int first = first(i);
    int last = first + Math.max(0, facts.runLength[i] - 1);
    int place = scramble(place(i));
    add(82, place, key(last + 1));
    add(84, key(first), place);
  }

  private int first(int i) {
    return i - (facts.runPlace[i] - 1);
  }

  private int place(int i) {
    return Math.min(5, facts.runPlace[i]);
  }

  private int length(int i) {
    return Math.min(6, facts.runLength[i]);
  }

  /** Where the token stands in the mention that encloses it. */
  private void enclosing(int i) {
    add(90, scramble(Math.min(6, i - from)));
    add(91, scramble(Math.min(6, to - i)));
    add(92, key(from), scramble(to - i == 1 ? 1 : 0));
    add(93, trigger(from), scramble(Math.min(4, i - from)), scramble(Math.min(4, to - i)));
  }

  // What follows is scrambled already, being a part of several features.

  private int marks(int i) {
    return inside(i) ? scramble(Marks.names(facts, i)) : SCRAMBLED_EDGE;
  }

  private int key(int i) {
    return scramble(inside(i) ? facts.key[i] : LocalFeatures.edge(i < from));
  }

  private int shape(int i) {
    return inside(i) ? scramble(facts.forms[i].shape()) : SCRAMBLED_EDGE;
  }

  private int alone(int i) {
    return inside(i) ? scramble(facts.alone[i]) : SCRAMBLED_EDGE;
  }

  private int trigger(int i) {
    return inside(i) ? scramble(facts.trigger[i]) : SCRAMBLED_EDGE;
  }

  private int flags(int i, int bits) {
    return inside(i) ? scramble(facts.flags[i] & bits) : SCRAMBLED_EDGE;
  }

  private boolean inside(int i) {
    return i >= from && i < to;
  }

  private void add(int template, int a) {
    out.add(template, a);
  }

  private void add(int template, int a, int b) {
    out.add(template, a, b);
  }

  private void add(int template, int a, int b, int c) {
    out.add(template, a, b, c);
  }
}
