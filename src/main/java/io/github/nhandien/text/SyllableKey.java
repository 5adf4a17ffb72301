package io.github.nhandien.text;

import java.util.Locale;

/**
 * The form under which a token is looked up: lower case, with the tone mark of the open rhymes oa,
 * oe and uy on their first vowel (hoà → hòa, thuỷ → thủy), the placement most newspapers use. Both
 * placements are correct Vietnamese, so they must meet.
 */
final class SyllableKey {
  private static final String SECOND_VOWELS = "àáảãạèéẻẽẹỳýỷỹỵ";
  private static final String FIRST_VOWELS = "òóỏõọòóỏõọùúủũụ";
  private static final String PLAIN_SECOND = "aaaaaeeeeeyyyyy";
  private static final String PLAIN_FIRST = "oooooooooouuuuu";

  private SyllableKey() {}

  static String of(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    int last = lower.length() - 1;
    if (last < 1) {
      return lower;
    }
    int vowel = SECOND_VOWELS.indexOf(lower.charAt(last));
    if (vowel < 0 || lower.charAt(last - 1) != PLAIN_FIRST.charAt(vowel)) {
      return lower;
    }
    if (last >= 2 && lower.charAt(last - 2) == 'q') {
      return lower; // quý: the u belongs to the consonant
    }
    return lower.substring(0, last - 1) + FIRST_VOWELS.charAt(vowel) + PLAIN_SECOND.charAt(vowel);
  }
}
