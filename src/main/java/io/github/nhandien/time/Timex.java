package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** How TIMEX3 writes years, months, weeks and days. */
final class Timex {
  /** What most numbers of days, months and hours are written as. */
  private static final String[] TWO_DIGITS = twoDigits();

  private Timex() {}

  private static String[] twoDigits() {
    String[] digits = new String[100];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = i < 10 ? "0" + i : Integer.toString(i);
    }
    return digits;
  }

  static String padded(int number, int width) {
    if (width == 2 && number >= 0 && number < TWO_DIGITS.length) {
      return TWO_DIGITS[number];
    }
    String digits = Integer.toString(number);
    return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
  }

  /** A proleptic year: 2023, 0938, and BC0179 for -178. */
  static String year(int proleptic) {
    return proleptic > 0 ? padded(proleptic, 4) : "BC" + padded(1 - proleptic, 4);
  }

  static String month(int year, int month) {
    return year(year) + "-" + padded(month, 2);
  }

  static String day(LocalDate date) {
    return month(date.getYear(), date.getMonthValue()) + "-" + padded(date.getDayOfMonth(), 2);
  }

  static String week(LocalDate day) {
    return year(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }
}
