package io.github.nhandien.entity;

import io.github.nhandien.text.BoundedSlots;
import io.github.nhandien.text.Token;
import java.util.Locale;

/**
 * What a token's form and key say by themselves. A few thousand forms make nearly all of every
 * text, so their facts are kept. Immutable.
 *
 * @param form as {@link Token#form()}
 * @param key as {@link Token#key()}
 * @param keyHash a number for the key
 * @param formHash a number for the form
 * @param shape as {@link Shapes} has it
 * @param flags {@link TokenFacts#CAPITAL} and the others that depend on nothing else
 * @param prefix hash of the first three letters of the key
 * @param suffix2 hash of the last two letters of the key
 * @param suffix3 hash of the last three
 * @param mayName whether it alone may make a name: it has a capital, or is a foreign word (dpa)
 * @param isShouted whether it has no small letter
 */
record FormFacts(
    String form,
    String key,
    int keyHash,
    int formHash,
    int shape,
    int flags,
    int prefix,
    int suffix2,
    int suffix3,
    boolean mayName,
    boolean isShouted) {

  private static final BoundedSlots<FormFacts> KEPT = new BoundedSlots<>(14);
  private static final int SHORTEST_FOREIGN = 3; // not km, kg
  private static final int LONGEST_KEPT = 24;

  /** The facts of a token's form, kept ones if there are any. */
  static FormFacts of(Token token) {
    String form = token.form();
    if (form.length() > LONGEST_KEPT) {
      return make(token);
    }
    int hash = form.hashCode();
    int group = KEPT.group(hash);
    for (int slot = group; slot < group + BoundedSlots.GROUP; slot++) {
      FormFacts kept = KEPT.at(slot);
      if (kept == null) {
        break;
      }
      if (kept.form.equals(form) && kept.key.equals(token.key())) {
        return KEPT.used(slot, kept);
      }
    }
    return KEPT.put(hash, make(token));
  }

  private static FormFacts make(Token token) {
    String form = token.form();
    String key = token.key();
    return new FormFacts(
        form,
        key,
        key.hashCode(),
        form.hashCode(),
        Shapes.of(token),
        flags(token),
        hash(key, 0, Math.min(3, key.length())),
        hash(key, Math.max(0, key.length() - 2), key.length()),
        hash(key, Math.max(0, key.length() - 3), key.length()),
        mayName(token),
        isShouted(form));
  }

  private static int flags(Token token) {
    int flags = 0;
    if (token.isCapitalized()) {
      flags |= TokenFacts.CAPITAL;
    }
    if (token.isAllCaps()) {
      flags |= TokenFacts.ALL_CAPS;
    }
    if (Character.isDigit(token.key().charAt(0))) {
      flags |= TokenFacts.NUMBER;
    }
    if (Syllable.isVietnamese(token.key())) {
      flags |= TokenFacts.VIETNAMESE;
    }
    return flags;
  }

  private static boolean mayName(Token token) {
    String form = token.form();
    for (int i = 0; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        return true;
      }
    }
    return form.length() >= SHORTEST_FOREIGN
        && Character.isLetter(form.charAt(0))
        && !Syllable.isVietnamese(token.key());
  }

  private static boolean isShouted(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.toUpperCase(form.charAt(i)) != form.charAt(i)) {
        return false;
      }
    }
    return form.equals(form.toUpperCase(Locale.ROOT)); // few come here; ß → SS
  }

  /** As the string cut out would have. */
  private static int hash(String s, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + s.charAt(i);
    }
    return hash;
  }
}
