package io.github.nhandien.entity;

import io.github.nhandien.lexicon.LexiconKind;

/**
 * What the lexicon has a token in. Immutable.
 *
 * @param begins as {@link TokenFacts#begins} has it
 * @param inner as {@link TokenFacts#inner}
 * @param ends as {@link TokenFacts#ends}
 * @param alone as {@link TokenFacts#alone}
 * @param trigger as {@link TokenFacts#trigger}
 */
record Marks(int begins, int inner, int ends, int alone, int trigger) {
  private static final int NAME_KINDS = nameKinds();

  private static int nameKinds() {
    int bits = 0;
    for (LexiconKind kind : LexiconKind.values()) {
      if (!kind.isTrigger() && kind != LexiconKind.WORD) {
        bits |= kind.bit();
      }
    }
    return bits;
  }

  static Marks of(TokenFacts facts, int token) {
    return new Marks(
        facts.begins[token],
        facts.inner[token],
        facts.ends[token],
        facts.alone[token],
        facts.trigger[token]);
  }

  /** A hash of all that {@link #of} takes together. */
  static int hash(TokenFacts facts, int token) {
    int h = facts.begins[token];
    h = h * 31 + facts.inner[token];
    h = h * 31 + facts.ends[token];
    h = h * 31 + facts.alone[token];
    return h * 31 + facts.trigger[token];
  }

  /** A number for the tables of names. */
  static int names(TokenFacts facts, int token) {
    return names(facts.begins[token], facts.inner[token], facts.ends[token], facts.alone[token]);
  }

  private static int names(int begins, int inner, int ends, int alone) {
    int h = begins & NAME_KINDS;
    h = h * 31 + (inner & NAME_KINDS);
    h = h * 31 + (ends & NAME_KINDS);
    return h * 31 + (alone & NAME_KINDS);
  }

  /** Where the token stands in an ordinary word of several syllables: 1 first, 2 inside, 3 last. */
  static int ordinary(TokenFacts facts, int token) {
    return ordinary(facts.begins[token], facts.inner[token], facts.ends[token]);
  }

  private static int ordinary(int begins, int inner, int ends) {
    int bit = LexiconKind.WORD.bit();
    return (begins & bit) != 0 ? 1 : (inner & bit) != 0 ? 2 : (ends & bit) != 0 ? 3 : 0;
  }

  int names() {
    return names(begins, inner, ends, alone);
  }

  int ordinary() {
    return ordinary(begins, inner, ends);
  }
}
