package io.github.nhandien.text;

/**
 * The forms of tokens with their keys, kept because a few thousand forms make nearly all of every
 * text: most tokens cost no string of their own. Bounded and thread-safe.
 */
final class TokenForms {
  private static final int LONGEST_KEPT = 24;

  private final BoundedSlots<TokenForm> kept = new BoundedSlots<>(14);

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
    int hash = hash(folded, from, to);
    int group = kept.group(hash);
    for (int slot = group; slot < group + BoundedSlots.GROUP; slot++) {
      TokenForm known = kept.at(slot);
      if (known == null) {
        break;
      }
      if (known.form.length() == to - from && folded.startsWith(known.form, from)) {
        return kept.used(slot, known);
      }
    }
    return kept.put(hash, make(folded, from, to));
  }

  private static int hash(String folded, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + folded.charAt(i);
    }
    return hash;
  }

  private static TokenForm make(String folded, int from, int to) {
    String form = folded.substring(from, to);
    String key = SyllableKey.of(form);
    return new TokenForm(form, key.equals(form) ? form : key);
  }
}
