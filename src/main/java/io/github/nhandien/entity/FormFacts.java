package io.github.nhandien.entity;

import io.github.nhandien.text.Form;
import io.github.nhandien.text.FormTable;
import io.github.nhandien.text.Token;
import java.util.Locale;

/**
 * What a token's form and key say by themselves, kept with them. Immutable but for what is kept.
 *
 * @param keyHash a number for the key
 * @param formHash a number for the form
 * @param shape as {@link Shapes} has it
 * @param flags {@link TokenFacts#CAPITAL} and the others that depend on nothing else
 * @param prefix hash of the first three letters of the key
 * @param suffix2 hash of the last two letters of the key
 * @param suffix3 hash of the last three
 * @param mayName whether it alone may make a name: it has a capital, or is a foreign word (dpa)
 * @param isShouted whether it has no small letter
 * @param weights what models make of it, kept with it
 */
record FormFacts(
    int keyHash,
    int formHash,
    int shape,
    int flags,
    int prefix,
    int suffix2,
    int suffix3,
    boolean mayName,
    boolean isShouted,
    FormWeights weights) {

  private static final FormTable<FormFacts> FACTS = new FormTable<>(FormFacts::make);
  private static final int SHORTEST_FOREIGN = 3; // not km, kg

  /** The facts of a token's form. */
  static FormFacts of(Token token) {
    return FACTS.of(token);
  }

  private static FormFacts make(Form whole) {
    String form = whole.composed();
    String key = whole.key();
    return new FormFacts(
        key.hashCode(),
        form.hashCode(),
        Shapes.of(form),
        flags(whole),
        hash(key, 0, Math.min(3, key.length())),
        hash(key, Math.max(0, key.length() - 2), key.length()),
        hash(key, Math.max(0, key.length() - 3), key.length()),
        mayName(whole),
        isShouted(form),
        new FormWeights());
  }

  private static int flags(Form form) {
    int flags = 0;
    if (form.isCapitalized()) {
      flags |= TokenFacts.CAPITAL;
    }
    if (form.isAllCaps()) {
      flags |= TokenFacts.ALL_CAPS;
    }
    if (Character.isDigit(form.key().charAt(0))) {
      flags |= TokenFacts.NUMBER;
    }
    if (Syllable.isVietnamese(form.key())) {
      flags |= TokenFacts.VIETNAMESE;
    }
    return flags;
  }

  private static boolean mayName(Form whole) {
    String form = whole.composed();
    for (int i = 0; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        return true;
      }
    }
    return form.length() >= SHORTEST_FOREIGN
        && Character.isLetter(form.charAt(0))
        && !Syllable.isVietnamese(whole.key());
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
