package io.github.nhandien.time.lunar;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.chrono.AbstractChronology;
import java.time.chrono.Era;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;
import java.util.List;

/**
 * The Vietnamese lunar calendar (âm lịch), reckoned astronomically at UTC+7 for the years 1000 to
 * 2999. A year is called by the solar year in which it begins; {@code MONTH_OF_YEAR} is the place
 * of a month in its year, 1 to 12 or 13, a leap month having the place after its namesake.
 * Immutable and thread-safe.
 *
 * <p>From 1900 to 2100 every new moon, and every solar term that decides a month, is on its right
 * side of midnight at UTC+7, if the leap seconds still to come amount to no more than three. Days
 * kept by other clocks, such as those of UTC+8 from 1955 to 1967, may differ. In other centuries it
 * is uncertain how fast the earth turned or will turn.
 *
 * <pre>{@code
 * VietnameseChronology.INSTANCE.dateOf(2024, 1, 1, false);    // mùng 1 Tết: 2024-02-10
 * VietnameseDate.from(LocalDate.of(2024, 2, 10)).month();     // 1
 * }</pre>
 */
public final class VietnameseChronology extends AbstractChronology implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The only instance. */
  public static final VietnameseChronology INSTANCE = new VietnameseChronology();

  private VietnameseChronology() {}

  /**
   * Keeps the instance single.
   *
   * @return the only instance
   */
  private Object readResolve() {
    return INSTANCE;
  }

  @Override
  public String getId() {
    return "Vietnamese";
  }

  @Override
  public String getCalendarType() {
    return "dangi-vietnamese";
  }

  /**
   * A day by year, month and whether it is the leap month.
   *
   * @param year 1000 to 2999
   * @param month 1 to 12
   * @param day 1 to 30
   * @param leap whether the leap month of that number is meant
   * @return the day
   * @throws DateTimeException if there is no such day
   */
  public VietnameseDate dateOf(int year, int month, int day, boolean leap) {
    checkYear(year);
    LunarYear of = LunarYear.of(year);
    int leapPlace = of.leapMonth();
    int place = leapPlace != 0 && month >= leapPlace ? month + 1 : month;
    if (leap) {
      if (leapPlace == 0 || leapPlace - 1 != month) {
        throw new DateTimeException("no leap month " + month + " in the year " + year);
      }
      place = leapPlace;
    }
    return date(year, place, day);
  }

  static void checkYear(int year) {
    if (year < LunarYear.FIRST || year > LunarYear.LAST) {
      throw new DateTimeException("not a year of the calendar: " + year);
    }
  }

  @Override
  public VietnameseDate date(int prolepticYear, int month, int dayOfMonth) {
    checkYear(prolepticYear);
    LunarYear year = LunarYear.of(prolepticYear);
    if (month < 1 || month > year.months()) {
      throw new DateTimeException("no month " + month + " in the year " + prolepticYear);
    }
    long length = year.start(month + 1) - year.start(month);
    if (dayOfMonth < 1 || dayOfMonth > length) {
      throw new DateTimeException("no day " + dayOfMonth + " in a month of " + length);
    }
    return new VietnameseDate(prolepticYear, month, dayOfMonth);
  }

  @Override
  public VietnameseDate dateYearDay(int prolepticYear, int dayOfYear) {
    checkYear(prolepticYear);
    LunarYear year = LunarYear.of(prolepticYear);
    long epochDay = year.start(1) + dayOfYear - 1;
    if (dayOfYear < 1 || epochDay >= year.start(year.months() + 1)) {
      throw new DateTimeException("no day " + dayOfYear + " in the year " + prolepticYear);
    }
    return dateEpochDay(epochDay);
  }

  @Override
  public VietnameseDate dateEpochDay(long epochDay) {
    return VietnameseDate.ofEpochDay(epochDay);
  }

  @Override
  public VietnameseDate date(TemporalAccessor temporal) {
    return VietnameseDate.from(temporal);
  }

  @Override
  public boolean isLeapYear(long prolepticYear) {
    checkYear((int) Math.max(Math.min(prolepticYear, Integer.MAX_VALUE), Integer.MIN_VALUE));
    return LunarYear.of((int) prolepticYear).leapMonth() != 0;
  }

  @Override
  public int prolepticYear(Era era, int yearOfEra) {
    if (!(era instanceof VietnameseEra)) {
      throw new ClassCastException("era must be VietnameseEra");
    }
    return yearOfEra;
  }

  @Override
  public VietnameseEra eraOf(int eraValue) {
    if (eraValue != 1) {
      throw new DateTimeException("not an era: " + eraValue);
    }
    return VietnameseEra.CE;
  }

  @Override
  public List<Era> eras() {
    return List.of(VietnameseEra.CE);
  }

  @Override
  public ValueRange range(ChronoField field) {
    return switch (field) {
      case DAY_OF_MONTH -> ValueRange.of(1, 29, 30);
      case ALIGNED_WEEK_OF_MONTH -> ValueRange.of(1, 5);
      case MONTH_OF_YEAR -> ValueRange.of(1, 12, 13);
      case DAY_OF_YEAR -> ValueRange.of(1, 353, 385);
      case ALIGNED_WEEK_OF_YEAR -> ValueRange.of(1, 51, 55);
      case YEAR, YEAR_OF_ERA -> ValueRange.of(LunarYear.FIRST, LunarYear.LAST);
      case ERA -> ValueRange.of(1, 1);
      case PROLEPTIC_MONTH -> ValueRange.of(LunarYear.FIRST * 13L, LunarYear.LAST * 13L + 12);
      default -> field.range();
    };
  }
}
