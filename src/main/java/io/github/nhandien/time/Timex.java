package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** How TIMEX3 writes years, months, weeks and days. */
final class Timex {
  private Timex() {}

  static String padded(int number, int width) {
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
