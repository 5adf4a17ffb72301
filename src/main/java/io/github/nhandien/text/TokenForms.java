package io.github.nhandien.text;

import org.jspecify.annotations.Nullable;

/**
 * The forms of tokens with their keys, kept because a few thousand forms make nearly all of every
 * text: most tokens cost no string of their own. Bounded: of two forms that share a slot the last
 * stays. Thread-safe without locks: what is kept is immutable, and a lost race costs one more
 * string.
 */
final class TokenForms {
  private static final int CAPACITY = 1 << 14;
  private static final int LONGEST_KEPT = 24;

  private final @Nullable TokenForm[] kept = new TokenForm[CAPACITY];

  /**
   * A form and the key to look it up by.
   *
   * @param form as a folded text has it
   * @param key as {@link SyllableKey} makes it
   */
  record TokenForm(String form, String key) {}

  /** The form that stands in a folded text from one offset to another. */
  TokenForm of(String folded, int from, int to) {
    if (to - from > LONGEST_KEPT) {
      return make(folded, from, to);
    }
    int slot = slot(folded, from, to);
    TokenForm known = kept[slot];
    if (known != null && known.form.length() == to - from && folded.startsWith(known.form, from)) {
      return known;
    }
    TokenForm made = make(folded, from, to);
    kept[slot] = made;
    return made;
  }

  private static int slot(String folded, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + folded.charAt(i);
    }
    hash *= 0x9E3779B9;
    return hash >>> 32 - Integer.numberOfTrailingZeros(CAPACITY);
  }

  private static TokenForm make(String folded, int from, int to) {
    String form = folded.substring(from, to);
    String key = SyllableKey.of(form);
    return new TokenForm(form, key.equals(form) ? form : key);
  }
}
