package io.github.nhandien.time.lunar;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoPeriod;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day of the Vietnamese lunar calendar. Immutable and thread-safe.
 *
 * <pre>{@code
 * VietnameseDate tet = VietnameseDate.from(LocalDate.of(2024, 2, 10));
 * tet.month();                         // 1
 * LocalDate.from(tet.plus(14, DAYS));  // 2024-02-24, rằm tháng Giêng
 * }</pre>
 */
public final class VietnameseDate implements ChronoLocalDate, Serializable {
  private static final long serialVersionUID = 1L;

  /** The solar year in which the lunar one begins. */
  private final int year;

  /** The place of the month in its year, 1 to 13. */
  private final int place;

  /** The day of the month. */
  private final int day;

  VietnameseDate(int year, int place, int day) {
    this.year = year;
    this.place = place;
    this.day = day;
  }

  /**
   * The lunar day of any date.
   *
   * @param temporal such as a {@link LocalDate}
   * @return the same day in this calendar
   * @throws DateTimeException if it has no date or lies outside the years 1000 to 2999
   */
  public static VietnameseDate from(TemporalAccessor temporal) {
    return temporal instanceof VietnameseDate date
        ? date
        : ofEpochDay(temporal.getLong(ChronoField.EPOCH_DAY));
  }

  static VietnameseDate ofEpochDay(long epochDay) {
    int year = LocalDate.ofEpochDay(epochDay).getYear();
    VietnameseChronology.checkYear(year);
    if (epochDay < LunarYear.of(year).start(1)) {
      year--;
      VietnameseChronology.checkYear(year);
    }
    LunarYear of = LunarYear.of(year);
    int place = 1;
    while (place < of.months() && of.start(place + 1) <= epochDay) {
      place++;
    }
    return new VietnameseDate(year, place, (int) (epochDay - of.start(place)) + 1);
  }

  /**
   * The year, called by the solar year in which it begins.
   *
   * @return such as 2024 for Giáp Thìn
   */
  public int year() {
    return year;
  }

  /**
   * The number of the month; a leap month has its namesake's.
   *
   * @return 1 (Giêng) to 12 (Chạp)
   */
  public int month() {
    int leap = LunarYear.of(year).leapMonth();
    return leap != 0 && place >= leap ? place - 1 : place;
  }

  /**
   * Whether the month is the year's leap month (tháng nhuận).
   *
   * @return true in the leap month
   */
  public boolean isLeapMonth() {
    return LunarYear.of(year).leapMonth() == place;
  }

  /**
   * The day of the month.
   *
   * @return 1 to 30
   */
  public int day() {
    return day;
  }

  @Override
  public VietnameseChronology getChronology() {
    return VietnameseChronology.INSTANCE;
  }

  @Override
  public VietnameseEra getEra() {
    return VietnameseEra.CE;
  }

  @Override
  public int lengthOfMonth() {
    LunarYear of = LunarYear.of(year);
    return (int) (of.start(place + 1) - of.start(place));
  }

  @Override
  public int lengthOfYear() {
    LunarYear of = LunarYear.of(year);
    return (int) (of.start(of.months() + 1) - of.start(1));
  }

  @Override
  public long toEpochDay() {
    return LunarYear.of(year).start(place) + day - 1;
  }

  @Override
  public ValueRange range(TemporalField field) {
    if (field instanceof ChronoField) {
      ChronoField chrono = (ChronoField) field;
      if (!isSupported(field)) {
        throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
      }
      return switch (chrono) {
        case DAY_OF_MONTH -> ValueRange.of(1, lengthOfMonth());
        case DAY_OF_YEAR -> ValueRange.of(1, lengthOfYear());
        case MONTH_OF_YEAR -> ValueRange.of(1, LunarYear.of(year).months());
        case ALIGNED_WEEK_OF_MONTH -> ValueRange.of(1, 5);
        default -> getChronology().range(chrono);
      };
    }
    return field.rangeRefinedBy(this);
  }

  @Override
  public long getLong(TemporalField field) {
    if (field instanceof ChronoField chrono) {
      return switch (chrono) {
        case DAY_OF_WEEK -> Math.floorMod(toEpochDay() + 3, 7L) + 1;
        case ALIGNED_DAY_OF_WEEK_IN_MONTH -> (day - 1) % 7 + 1;
        case ALIGNED_DAY_OF_WEEK_IN_YEAR -> (dayOfYear() - 1) % 7 + 1;
        case DAY_OF_MONTH -> day;
        case DAY_OF_YEAR -> dayOfYear();
        case EPOCH_DAY -> toEpochDay();
        case ALIGNED_WEEK_OF_MONTH -> (day - 1) / 7 + 1;
        case ALIGNED_WEEK_OF_YEAR -> (dayOfYear() - 1) / 7 + 1;
        case MONTH_OF_YEAR -> place;
        case PROLEPTIC_MONTH -> year * 13L + place - 1;
        case YEAR, YEAR_OF_ERA -> year;
        case ERA -> 1;
        default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
      };
    }
    return field.getFrom(this);
  }

  private long dayOfYear() {
    return toEpochDay() - LunarYear.of(year).start(1) + 1;
  }

  @Override
  public VietnameseDate with(TemporalField field, long newValue) {
    if (!(field instanceof ChronoField)) {
      return field.adjustInto(this, newValue);
    }
    ChronoField chrono = (ChronoField) field;
    range(field).checkValidValue(newValue, field);
    return switch (chrono) {
      case DAY_OF_MONTH -> getChronology().date(year, place, (int) newValue);
      case DAY_OF_YEAR -> getChronology().dateYearDay(year, (int) newValue);
      case EPOCH_DAY -> ofEpochDay(newValue);
      case MONTH_OF_YEAR -> clipped(year, (int) newValue, day);
      case YEAR, YEAR_OF_ERA -> inYear((int) newValue);
      case ERA -> this;
      default -> ofEpochDay(toEpochDay() + (newValue - getLong(field)) * daysOf(chrono));
    };
  }

  private static long daysOf(ChronoField field) {
    return switch (field) {
      case ALIGNED_WEEK_OF_MONTH, ALIGNED_WEEK_OF_YEAR -> 7;
      case DAY_OF_WEEK, ALIGNED_DAY_OF_WEEK_IN_MONTH, ALIGNED_DAY_OF_WEEK_IN_YEAR -> 1;
      default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    };
  }

  /**
   * The month of the same name in another year: a leap month's namesake if it is not leap there.
   */
  private VietnameseDate inYear(int newYear) {
    VietnameseChronology.checkYear(newYear);
    int leap = LunarYear.of(newYear).leapMonth();
    int name = month();
    int newPlace = leap != 0 && name >= leap ? name + 1 : name;
    if (isLeapMonth() && leap == name + 1) {
      newPlace = leap;
    }
    return clipped(newYear, newPlace, day);
  }

  private static VietnameseDate clipped(int year, int place, int day) {
    VietnameseDate first = new VietnameseDate(year, place, 1);
    return new VietnameseDate(year, place, Math.min(day, first.lengthOfMonth()));
  }

  @Override
  public VietnameseDate plus(long amount, TemporalUnit unit) {
    if (!(unit instanceof ChronoUnit chrono)) {
      return unit.addTo(this, amount);
    }
    return switch (chrono) {
      case DAYS -> ofEpochDay(Math.addExact(toEpochDay(), amount));
      case WEEKS -> ofEpochDay(Math.addExact(toEpochDay(), Math.multiplyExact(amount, 7L)));
      case MONTHS -> plusMonths(amount);
      case YEARS -> inYear(Math.toIntExact(Math.addExact(year, amount)));
      case DECADES -> plus(Math.multiplyExact(amount, 10L), ChronoUnit.YEARS);
      case CENTURIES -> plus(Math.multiplyExact(amount, 100L), ChronoUnit.YEARS);
      default -> throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
    };
  }

  @Override
  public VietnameseDate minus(long amount, TemporalUnit unit) {
    return plus(Math.negateExact(amount), unit);
  }

  private VietnameseDate plusMonths(long months) {
    if (Math.abs(months) > 40_000) {
      throw new DateTimeException("outside the calendar: " + months + " months away");
    }
    int newYear = year;
    long newPlace = place + months;
    while (newPlace < 1) {
      newYear--;
      VietnameseChronology.checkYear(newYear);
      newPlace += LunarYear.of(newYear).months();
    }
    while (newPlace > LunarYear.of(newYear).months()) {
      newPlace -= LunarYear.of(newYear).months();
      newYear++;
      VietnameseChronology.checkYear(newYear);
    }
    return clipped(newYear, (int) newPlace, day);
  }

  @Override
  public long until(Temporal endExclusive, TemporalUnit unit) {
    VietnameseDate end = from(endExclusive);
    if (!(unit instanceof ChronoUnit chrono)) {
      return unit.between(this, end);
    }
    return switch (chrono) {
      case DAYS -> end.toEpochDay() - toEpochDay();
      case WEEKS -> (end.toEpochDay() - toEpochDay()) / 7;
      case MONTHS -> monthsUntil(end);
      case YEARS -> yearsUntil(end);
      case DECADES -> yearsUntil(end) / 10;
      case CENTURIES -> yearsUntil(end) / 100;
      case ERAS -> 0;
      default -> throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
    };
  }

  private long monthsUntil(VietnameseDate end) {
    long months = -place + end.place;
    for (int y = year; y < end.year; y++) {
      months += LunarYear.of(y).months();
    }
    for (int y = end.year; y < year; y++) {
      months -= LunarYear.of(y).months();
    }
    if (months > 0 && end.day < day) {
      return months - 1;
    }
    return months < 0 && end.day > day ? months + 1 : months;
  }

  private long yearsUntil(VietnameseDate end) {
    long years = end.year - year;
    if (years > 0 && inYear(end.year).isAfter(end)) {
      return years - 1;
    }
    return years < 0 && inYear(end.year).isBefore(end) ? years + 1 : years;
  }

  @Override
  public ChronoPeriod until(ChronoLocalDate endDateExclusive) {
    VietnameseDate end = from(endDateExclusive);
    long years = yearsUntil(end);
    VietnameseDate at = plus(years, ChronoUnit.YEARS);
    long months = at.monthsUntil(end);
    at = at.plusMonths(months);
    long days = at.until(end, ChronoUnit.DAYS);
    return getChronology().period((int) years, (int) months, (int) days);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VietnameseDate date
        && year == date.year
        && place == date.place
        && day == date.day;
  }

  @Override
  public int hashCode() {
    return Objects.hash(year, place, day);
  }

  @Override
  public String toString() {
    return "Vietnamese "
        + year
        + "-"
        + (month() < 10 ? "0" : "")
        + month()
        + (isLeapMonth() ? "L" : "")
        + "-"
        + (day < 10 ? "0" : "")
        + day;
  }
}
