package io.github.nhandien.link;

import io.github.nhandien.entity.Syllable;
import io.github.nhandien.text.Diacritics;
import io.github.nhandien.text.Token;

/**
 * One spelling for the spellings of a syllable.
 *
 * <ul>
 *   <li>Case, the place of the tone mark and dots of initials do not count.
 *   <li>A syllable that Vietnamese spelling allows stays as it is: Hải is not Hai.
 *   <li>Any other loses its diacritics: Mbappé is Mbappe.
 *   <li>In one of four letters and more, y within and j at the end are i, and i follows no i:
 *       Sergey and Sergej are Sergei, Zelenskiy and Zelenskyy are Zelensky.
 *   <li>In one of five letters and more, doubled letters are single, x is ks and ck is k: Mohammed
 *       is Mohamed, Alexei is Aleksei.
 * </ul>
 *
 * Shorter ones are not folded further, for too many different names are that short: Lin is not Lyn;
 * nor is the first letter: Jong is not Yong.
 */
final class Spelling {
  private static final int SHORT = 4;
  private static final int LONG = 5;

  private Spelling() {}

  static String fold(String syllable) {
    return foldKey(Token.keyOf(syllable));
  }

  /** As {@link #fold}, for a syllable whose {@linkplain Token#key() key} is known. */
  static String foldKey(String keyOfSyllable) {
    String key = keyOfSyllable.replace(".", "");
    if (isSpelledOneWay(key) || Syllable.isVietnamese(key)) {
      return key;
    }
    String plain = withoutMarks(key);
    if (isFolded(plain)) {
      return plain;
    }
    String folded = plain.charAt(0) + plain.substring(1).replace('y', 'i');
    if (folded.endsWith("j")) {
      folded = folded.substring(0, folded.length() - 1) + "i";
    }
    if (folded.length() >= LONG) {
      folded = folded.replace("x", "ks").replace("ck", "k");
      return withoutRepeats(folded, true);
    }
    return withoutRepeats(folded, false);
  }

  /** Whether nothing about it would be folded, be it Vietnamese or not. */
  private static boolean isSpelledOneWay(String key) {
    return isPlain(key) && isFolded(key);
  }

  /** Whether it has nothing that is spelled in several ways; true for most. */
  private static boolean isFolded(String plain) {
    if (plain.length() < SHORT) {
      return true;
    }
    if (plain.charAt(0) == 'x') {
      return false;
    }
    for (int i = 1; i < plain.length(); i++) {
      char c = plain.charAt(i);
      char before = plain.charAt(i - 1);
      if (c == 'y' || c == 'j' || c == 'x' || c == before || c == 'k' && before == 'c') {
        return false;
      }
    }
    return true;
  }

  static String withoutMarks(String key) {
    return Diacritics.strip(key);
  }

  private static boolean isPlain(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String withoutRepeats(String folded, boolean ofAnyLetter) {
    StringBuilder single = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean repeated = i > 0 && folded.charAt(i - 1) == c && Character.isLetter(c);
      if (!repeated || !ofAnyLetter && c != 'i') {
        single.append(c);
      }
    }
    return single.toString();
  }
}
