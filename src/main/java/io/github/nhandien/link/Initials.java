package io.github.nhandien.link;

import java.util.List;

/**
 * Whether an abbreviation can stand for a name: Schwartz and Hearst (2003) adapted to Vietnamese,
 * where every syllable is a word and gives one letter.
 */
final class Initials {
  private Initials() {}

  /** The first letters of a name's syllables. */
  static String of(List<String> parts) {
    StringBuilder initials = new StringBuilder(parts.size());
    for (String part : parts) {
      initials.append(part.charAt(0));
    }
    return initials.toString();
  }

  /**
   * Whether the letters of the abbreviation are first letters of the name's syllables, in order,
   * from the first on, at most every other syllable left out.
   */
  static boolean fit(List<String> abbreviation, List<String> name) {
    String letters = String.join("", abbreviation).replace("&", "").replace("-", "");
    if (letters.length() < 2 || name.size() < 2 || letters.length() * 2 < name.size()) {
      return false;
    }
    String initials = of(name);
    if (!same(letters.charAt(0), initials.charAt(0))) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < initials.length() && at < letters.length(); i++) {
      if (same(letters.charAt(at), initials.charAt(i))) {
        at++;
      }
    }
    return at == letters.length();
  }

  /** Capitals often lose their marks: Đ may be D, Ủ is U. */
  private static boolean same(char letter, char initial) {
    return letter == initial
        || Spelling.withoutMarks(String.valueOf(letter))
            .equals(Spelling.withoutMarks(String.valueOf(initial)));
  }
}
