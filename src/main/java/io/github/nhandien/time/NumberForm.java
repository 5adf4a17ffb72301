package io.github.nhandien.time;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a token that begins with a digit: every run of digits is {@code #}, so that 4-5/12
 * is {@code #-#/#} and 6h30 is {@code #h#}. Immutable.
 */
final class NumberForm {
  private static final int MOST = 6;
  private static final int LONGEST_FIGURE = 9;

  private final String pattern;
  private final int[] numbers;
  private final byte[] widths;

  private final @Nullable BigDecimal value;
  private final boolean isEnough;
  private final boolean isRange;

  private NumberForm(String pattern, int[] numbers, byte[] widths) {
    this.pattern = pattern.intern(); // compared with literals all the time
    this.numbers = numbers;
    this.widths = widths;
    this.value = readValue();
    this.isEnough = readEnough();
    this.isRange = this.pattern.indexOf('-') >= 0 && !is("#-#");
  }

  static NumberForm of(String form) {
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

  private @Nullable BigDecimal readValue() {
    return switch (pattern) {
      case "#" -> BigDecimal.valueOf(at(0));
      case "#,#" -> decimal();
      case "#.#" -> width(1) == 3 ? BigDecimal.valueOf(at(0) * 1000L + at(1)) : decimal();
      case "#.#.#" ->
          width(1) == 3 && width(2) == 3
              ? BigDecimal.valueOf(at(0) * 1_000_000L + at(1) * 1000L + at(2))
              : null;
      default -> null;
    };
  }

  private BigDecimal decimal() {
    return new BigDecimal(at(0) + "." + Timex.padded(at(1), width(1)));
  }

  private boolean readEnough() {
    return switch (pattern) {
      case "#" -> isBareYear();
      case "#.#" -> isDay(0) && isMonth(1);
      case "#,#" -> false;
      default -> true;
    };
  }

  /** What it counts, 6 or 67.800 or 9,58; null if it has another shape. */
  @Nullable BigDecimal value() {
    return value;
  }

  /**
   * Whether it may be a time with nothing known behind it. A figure needs a unit, a month or
   * another end, unless it is a year.
   */
  boolean isEnough() {
    return isEnough;
  }

  /** Whether a dash stands in it and it is more than two figures: 5h-11h, 20/9-25/9. */
  boolean isRange() {
    return isRange;
  }

  /** Whether it is a percentage, with which no time begins. */
  boolean isPercentage() {
    return pattern.endsWith("%");
  }

  /** Whether it is a figure that may be a year without "năm". */
  boolean isBareYear() {
    return is("#") && isYear(0) && at(0) >= 1700 && at(0) < 2100;
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
