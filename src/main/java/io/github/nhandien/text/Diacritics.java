package io.github.nhandien.text;

import java.text.Normalizer;

/**
 * Takes the marks off letters: ộ → o, đ → d. Letters are looked up one by one, which is far quicker
 * than to decompose a string. Thread-safe: each letter is worked out when first asked for, by a
 * race twice.
 */
public final class Diacritics {
  /** Not worked out yet. */
  private static final char UNKNOWN = 0;

  /** Stands for no letter, but a loose mark. */
  private static final char MARK = 0xFFFF;

  /** The letters up to the end of Latin Extended Additional, where the Vietnamese ones lie. */
  private static final char[] BASE = new char[0x1F00];

  private Diacritics() {}

  /**
   * A string without marks.
   *
   * @param composed in composed form (NFC)
   * @return of the same length unless it holds loose marks
   */
  public static String strip(String composed) {
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c >= 0x80 && (c >= BASE.length || found(c) != c)) {
        return stripped(composed);
      }
    }
    return composed;
  }

  /**
   * One letter without marks.
   *
   * @param c a letter, composed
   * @return its base; 0 for a loose mark
   */
  public static char base(char c) {
    if (c < 0x80 || c >= BASE.length) {
      return c;
    }
    char base = found(c);
    return base == MARK ? 0 : base;
  }

  private static String stripped(String composed) {
    StringBuilder bare = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      char base = base(c);
      boolean loose = c < BASE.length ? base == 0 && c != 0 : isMark(c);
      if (!loose) {
        bare.append(base);
      }
    }
    return bare.toString();
  }

  private static char found(char c) {
    char base = BASE[c];
    if (base == UNKNOWN) {
      base = isMark(c) ? MARK : decomposed(c);
      BASE[c] = base;
    }
    return base;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static char decomposed(char c) {
    if (c == 'đ' || c == 'Đ') {
      return c == 'đ' ? 'd' : 'D';
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    for (int i = 1; i < parts.length(); i++) {
      if (!isMark(parts.charAt(i))) {
        return c; // more than a letter with marks
      }
    }
    return parts.charAt(0);
  }
}
