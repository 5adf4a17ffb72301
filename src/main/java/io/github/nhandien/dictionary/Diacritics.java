package io.github.nhandien.dictionary;

import java.text.Normalizer;

/** Takes the marks off letters: ộ → o, đ → d. */
final class Diacritics {
  /** The letters up to the end of Latin Extended Additional, where the Vietnamese ones lie. */
  private static final char[] BASE = bases();

  private Diacritics() {}

  /** The composed string without marks, of the same length unless it holds loose marks. */
  static String strip(String composed) {
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c >= 0x80 && (c >= BASE.length || BASE[c] != c)) {
        return stripped(composed);
      }
    }
    return composed;
  }

  /** One letter without marks; 0 for a loose mark. */
  static char base(char c) {
    return c < BASE.length ? BASE[c] : c;
  }

  private static String stripped(String composed) {
    StringBuilder bare = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c < BASE.length) {
        if (BASE[c] != 0) {
          bare.append(BASE[c]);
        }
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static char[] bases() {
    char[] bases = new char[0x1F00];
    for (char c = 0; c < bases.length; c++) {
      bases[c] = Character.getType(c) == Character.NON_SPACING_MARK ? 0 : decomposed(c);
    }
    bases['đ'] = 'd';
    bases['Đ'] = 'D';
    return bases;
  }

  private static char decomposed(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    for (int i = 1; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        return c; // more than a letter with marks
      }
    }
    return parts.charAt(0);
  }
}
