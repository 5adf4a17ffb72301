package io.github.nhandien.time;

import io.github.nhandien.match.BoundedCache;
import java.util.Locale;

/**
 * The shape of a token that begins with a digit: every run of digits is {@code #}, so that 4-5/12
 * is {@code #-#/#} and 6h30 is {@code #h#}. Immutable.
 */
final class NumberForm {
  private static final int MOST = 6;
  private static final int LONGEST_FIGURE = 9;

  /** Longer ones hardly come back. */
  private static final int LONGEST_KEPT = 12;

  private static final BoundedCache<String, NumberForm> KEPT = new BoundedCache<>(10);

  private final String pattern;
  private final int[] numbers;
  private final byte[] widths;

  private NumberForm(String pattern, int[] numbers, byte[] widths) {
    this.pattern = pattern;
    this.numbers = numbers;
    this.widths = widths;
  }

  static NumberForm of(String form) {
    if (form.length() > LONGEST_KEPT) {
      return read(form);
    }
    NumberForm known = KEPT.get(form);
    return known == null ? KEPT.put(form, read(form)) : known;
  }

  private static NumberForm read(String form) {
    if (isFigure(form)) {
      return new NumberForm(
          "#", new int[] {Integer.parseInt(form)}, new byte[] {(byte) form.length()});
    }
    int runs = runs(form);
    return runs > MOST
        ? new NumberForm("", new int[0], new byte[0])
        : read(form, new int[runs], new byte[runs]);
  }

  /** How many runs of digits there are. */
  private static int runs(String form) {
    int runs = 0;
    boolean within = false;
    for (int i = 0; i < form.length(); i++) {
      boolean digit = isDigit(form.charAt(i));
      runs += digit && !within ? 1 : 0;
      within = digit;
    }
    return runs;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is nothing but digits, as most are. */
  private static boolean isFigure(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!isDigit(form.charAt(i))) {
        return false;
      }
    }
    return !form.isEmpty() && form.length() <= LONGEST_FIGURE;
  }

  private static NumberForm read(String form, int[] numbers, byte[] widths) {
    StringBuilder pattern = new StringBuilder(form.length());
    int n = 0;
    int i = 0;
    while (i < form.length()) {
      char c = form.charAt(i);
      if (isDigit(c)) {
        int from = i;
        long value = 0;
        while (i < form.length() && isDigit(form.charAt(i))) {
          value = Math.min(value * 10 + form.charAt(i) - '0', 999_999_999);
          i++;
        }
        numbers[n] = (int) value;
        widths[n] = (byte) Math.min(i - from, Byte.MAX_VALUE);
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
    return i < numbers.length ? numbers[i] : 0;
  }

  /** How many digits the number at that place was written with. */
  int width(int i) {
    return i < widths.length ? widths[i] : 0;
  }

  boolean isYear(int i) {
    return width(i) == 4 && at(i) >= 1000 && at(i) <= 2999;
  }

  boolean isDay(int i) {
    return width(i) <= 2 && at(i) >= 1 && at(i) <= 31;
  }

  boolean isMonth(int i) {
    return width(i) <= 2 && at(i) >= 1 && at(i) <= 12;
  }
}
