package io.github.nhandien.entity;

import io.github.nhandien.text.Form;
import io.github.nhandien.text.FormTable;
import io.github.nhandien.text.Token;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a token's form and key say by themselves, kept with them. Thread-safe without locks:
 * immutable but for what is kept, which is computed again where a race was lost.
 */
final class FormFacts {
  private static final FormTable<FormFacts> FACTS = new FormTable<>(FormFacts::new);
  private static final int SHORTEST_FOREIGN = 3; // not km, kg

  private final int keyHash;
  private final int formHash;
  private final int shape;
  private final int flags;
  private final int prefix;
  private final int suffix2;
  private final int suffix3;
  private final boolean mayName;
  private final boolean isShouted;

  /** What the weights that asked last make of it ({@link LocalWeights#ofForm}), or null. */
  volatile long @Nullable [] outerRows;

  /** The same for names within names. */
  volatile long @Nullable [] innerRows;

  private FormFacts(Form whole) {
    String form = whole.composed();
    String key = whole.key();
    keyHash = key.hashCode();
    formHash = form.hashCode();
    shape = Shapes.of(form);
    flags = flags(whole);
    prefix = hash(key, 0, Math.min(3, key.length()));
    suffix2 = hash(key, Math.max(0, key.length() - 2), key.length());
    suffix3 = hash(key, Math.max(0, key.length() - 3), key.length());
    mayName = mayName(whole);
    isShouted = isShouted(form);
  }

  /** The facts of a token's form. */
  static FormFacts of(Token token) {
    return FACTS.of(token);
  }

  /** A number for the key. */
  int keyHash() {
    return keyHash;
  }

  /** A number for the form. */
  int formHash() {
    return formHash;
  }

  /** As {@link Shapes} has it. */
  int shape() {
    return shape;
  }

  /** {@link TokenFacts#CAPITAL} and the others that depend on nothing else. */
  int flags() {
    return flags;
  }

  /** Hash of the first three letters of the key. */
  int prefix() {
    return prefix;
  }

  /** Hash of the last two letters of the key. */
  int suffix2() {
    return suffix2;
  }

  /** Hash of the last three. */
  int suffix3() {
    return suffix3;
  }

  /** Whether it alone may make a name: it has a capital, or is a foreign word (dpa). */
  boolean mayName() {
    return mayName;
  }

  /** Whether it has no small letter. */
  boolean isShouted() {
    return isShouted;
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
