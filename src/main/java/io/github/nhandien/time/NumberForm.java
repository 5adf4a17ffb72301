package io.github.nhandien.time;

import java.util.Locale;

/**
 * The shape of a token that begins with a digit: every run of digits is {@code #}, so that 4-5/12
 * is {@code #-#/#} and 6h30 is {@code #h#}. Immutable.
 */
final class NumberForm {
  private static final int MOST = 6;

  private final String pattern;
  private final int[] numbers;
  private final int[] widths;

  private NumberForm(String pattern, int[] numbers, int[] widths) {
    this.pattern = pattern;
    this.numbers = numbers;
    this.widths = widths;
  }

  static NumberForm of(String form) {
    StringBuilder pattern = new StringBuilder();
    int[] numbers = new int[MOST];
    int[] widths = new int[MOST];
    int n = 0;
    int i = 0;
    while (i < form.length()) {
      char c = form.charAt(i);
      if (c >= '0' && c <= '9') {
        if (n == MOST) {
          return new NumberForm("", new int[MOST], new int[MOST]);
        }
        int from = i;
        long value = 0;
        while (i < form.length() && form.charAt(i) >= '0' && form.charAt(i) <= '9') {
          value = Math.min(value * 10 + form.charAt(i) - '0', 999_999_999);
          i++;
        }
        numbers[n] = (int) value;
        widths[n] = i - from;
        n++;
        pattern.append('#');
      } else {
        pattern.append(c == '–' || c == '‑' ? '-' : c);
        i++;
      }
    }
    return new NumberForm(pattern.toString().toLowerCase(Locale.ROOT), numbers, widths);
  }

  String pattern() {
    return pattern;
  }

  boolean is(String expected) {
    return pattern.equals(expected);
  }

  /** The number at that place. */
  int at(int i) {
    return numbers[i];
  }

  /** How many digits the number at that place was written with. */
  int width(int i) {
    return widths[i];
  }

  boolean isYear(int i) {
    return widths[i] == 4 && numbers[i] >= 1000 && numbers[i] <= 2999;
  }

  boolean isDay(int i) {
    return widths[i] <= 2 && numbers[i] >= 1 && numbers[i] <= 31;
  }

  boolean isMonth(int i) {
    return widths[i] <= 2 && numbers[i] >= 1 && numbers[i] <= 12;
  }
}
