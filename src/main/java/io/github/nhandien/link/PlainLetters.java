package io.github.nhandien.link;

import java.text.Normalizer;

/**
 * Letters without their marks: ế is e, đ is d. Those of Latin script are looked up one by one,
 * which is far quicker than to decompose a string. Thread-safe; each letter is worked out when
 * first asked for, by a race twice.
 */
final class PlainLetters {
  private static final int LATIN = 0x250;
  private static final int MORE_LATIN = 0x1E00;
  private static final int END = 0x1F00;

  /** Not worked out yet. */
  private static final char UNKNOWN = 0;

  /** By the letters of Latin script, those of Vietnamese behind the others. */
  private static final char[] PLAIN = new char[LATIN + END - MORE_LATIN];

  private PlainLetters() {}

  /** A small-lettered string without its marks. */
  static String of(String key) {
    StringBuilder plain = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c >= LATIN && (c < MORE_LATIN || c >= END)) {
        return decomposed(key);
      }
      plain.append(c < 0x80 ? c : letter(c));
    }
    return plain.toString();
  }

  private static char letter(char c) {
    int place = c < LATIN ? c : c - MORE_LATIN + LATIN;
    char plain = PLAIN[place];
    if (plain == UNKNOWN) {
      plain = decomposed(String.valueOf(c)).charAt(0); // all of them have one base
      PLAIN[place] = plain;
    }
    return plain;
  }

  private static String decomposed(String key) {
    String decomposed = Normalizer.normalize(key, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c == 'đ' ? 'd' : c);
      }
    }
    return plain.toString();
  }
}
