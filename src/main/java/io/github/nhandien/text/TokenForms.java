package io.github.nhandien.text;

/**
 * The forms of tokens, kept because a few thousand make nearly all of every text: most tokens cost
 * no string of their own, and nothing that is known of their forms is found out twice. Bounded and
 * thread-safe.
 */
final class TokenForms {
  /** Those of all tokens. */
  static final TokenForms SHARED = new TokenForms();

  private static final int LONGEST_KEPT = 24;

  private final BoundedSlots<Form> kept = new BoundedSlots<>(15);

  /** The form that stands in a folded text from one offset to another. */
  Form of(String folded, int from, int to) {
    return Form.isPacked(folded, from, to) ? ofPacked(folded, from, to) : ofLong(folded, from, to);
  }

  /** Compares two numbers instead of strings. */
  private Form ofPacked(String folded, int from, int to) {
    int half = Math.min(to, from + Form.PACKED / 2);
    long first = Form.pack(folded, from, half);
    long second = Form.pack(folded, half, to);
    long mixed = (first * 0x9E3779B97F4A7C15L ^ second) * 0xC2B2AE3D27D4EB4FL;
    int hash = (int) (mixed >>> Integer.SIZE);
    int group = kept.group(hash);
    for (int slot = group; slot < group + BoundedSlots.GROUP; slot++) {
      Form known = kept.at(slot);
      if (known == null) {
        break;
      }
      if (known.isPackedAs(first, second)) {
        return kept.used(slot, known, from);
      }
    }
    return kept.put(hash, make(folded, from, to));
  }

  private Form ofLong(String folded, int from, int to) {
    if (to - from > LONGEST_KEPT) {
      return make(folded, from, to);
    }
    int hash = hash(folded, from, to);
    int group = kept.group(hash);
    for (int slot = group; slot < group + BoundedSlots.GROUP; slot++) {
      Form known = kept.at(slot);
      if (known == null) {
        break;
      }
      if (known.isAt(folded, from, to, hash)) {
        return kept.used(slot, known, from);
      }
    }
    return kept.put(hash, make(folded, from, to));
  }

  /** A form whose key is known, nearly always what would be made of the form itself. */
  Form of(String form, String key) {
    Form known = of(form, 0, form.length());
    return known.key().equals(key) ? known : new Form(form, key);
  }

  /** As the string cut out would have. */
  private static int hash(String folded, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + folded.charAt(i);
    }
    return hash;
  }

  private static Form make(String folded, int from, int to) {
    String form = folded.substring(from, to);
    String key = SyllableKey.of(form);
    return new Form(form, key.equals(form) ? form : key);
  }
}
