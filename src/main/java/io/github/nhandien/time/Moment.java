package io.github.nhandien.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * A point of the calendar as a text names it, every field perhaps missing; pieces of an expression
 * are joined by filling each other's gaps. Immutable.
 *
 * @param year the year
 * @param period week, month, quarter, season, decade …
 * @param day the day
 * @param weekday the day of the week
 * @param part the part of the day
 * @param clock the time of day
 * @param zone the zone's offset, or "LOCAL"
 * @param pointer tới, này, vừa qua
 * @param lunar the calendar of day and month
 */
record Moment(
    @Nullable YearRef year,
    @Nullable PeriodRef period,
    @Nullable DayRef day,
    @Nullable DayOfWeek weekday,
    @Nullable PartOfDay part,
    @Nullable ClockTime clock,
    @Nullable String zone,
    Pointer pointer,
    LunarRef lunar)
    implements Meaning {

  static final Moment EMPTY =
      new Moment(null, null, null, null, null, null, null, Pointer.NONE, LunarRef.SOLAR);

  static Moment date(int day, int month) {
    return EMPTY.with(DayRef.of(day)).with(PeriodRef.of(PeriodRef.Unit.MONTH, month));
  }

  static Moment date(int day, int month, int year) {
    return date(day, month).with(YearRef.of(year));
  }

  Moment with(@Nullable YearRef newYear) {
    return new Moment(newYear, period, day, weekday, part, clock, zone, pointer, lunar);
  }

  Moment with(@Nullable PeriodRef newPeriod) {
    return new Moment(year, newPeriod, day, weekday, part, clock, zone, pointer, lunar);
  }

  Moment with(@Nullable DayRef newDay) {
    return new Moment(year, period, newDay, weekday, part, clock, zone, pointer, lunar);
  }

  Moment with(@Nullable DayOfWeek newWeekday) {
    return new Moment(year, period, day, newWeekday, part, clock, zone, pointer, lunar);
  }

  Moment with(@Nullable PartOfDay newPart) {
    return new Moment(year, period, day, weekday, newPart, clock, zone, pointer, lunar);
  }

  Moment with(@Nullable ClockTime newClock) {
    return new Moment(year, period, day, weekday, part, newClock, zone, pointer, lunar);
  }

  Moment inZone(@Nullable String newZone) {
    return new Moment(year, period, day, weekday, part, clock, newZone, pointer, lunar);
  }

  Moment with(Pointer newPointer) {
    return new Moment(year, period, day, weekday, part, clock, zone, newPointer, lunar);
  }

  Moment with(LunarRef newLunar) {
    return new Moment(year, period, day, weekday, part, clock, zone, pointer, newLunar);
  }

  /** Whether it says which day, if only by a weekday. */
  boolean namesDay() {
    return day != null || weekday != null;
  }

  boolean isDayOfMonth() {
    return day != null && day.kind() == DayRef.Kind.OF_MONTH;
  }

  /** A day with its month: 13/9, hôm nay is not. */
  boolean isDate() {
    return isDayOfMonth() && period != null;
  }

  boolean isDeictic() {
    return day != null && day.kind() != DayRef.Kind.OF_MONTH;
  }

  boolean isClock() {
    return clock != null || part != null;
  }

  boolean isOnlyYear() {
    return year != null && period == null && !namesDay() && !isClock();
  }

  boolean isOnlyPeriod() {
    return period != null && !namesDay() && !isClock();
  }

  boolean isMonth() {
    return isOnlyPeriod() && period != null && period.unit() == PeriodRef.Unit.MONTH;
  }

  /** All fields of both; where both have one, the other's. */
  Moment joinedWith(Moment other) {
    return new Moment(
        other.year != null ? other.year : year,
        other.period != null ? other.period : period,
        other.day != null ? other.day : day,
        other.weekday != null ? other.weekday : weekday,
        other.part != null ? other.part : part,
        other.clock != null ? other.clock : clock,
        other.zone != null ? other.zone : zone,
        other.pointer != Pointer.NONE ? other.pointer : pointer,
        other.lunar != LunarRef.SOLAR ? other.lunar : lunar);
  }

  /** This one with what it lacks above its own fields taken from the other end of a range. */
  Moment completedBy(Moment other) {
    Moment result = this;
    if (isClock() && !namesDay() && (period == null || period.unit() != PeriodRef.Unit.WEEKEND)) {
      result = result.with(other.day).with(other.weekday).with(other.period).with(other.year);
      return result.with(other.lunar);
    }
    if (isDayOfMonth() && period == null) {
      return result.with(other.period).with(year == null ? other.year : year).with(other.lunar);
    }
    if (weekday != null && period == null && day == null && other.day == null) {
      result = result.with(other.period);
    }
    if (year == null && result.period != null && other.year != null && !isDeictic()) {
      result = result.with(other.year);
    }
    return result.lunar == LunarRef.SOLAR && isDayOfMonth() ? result.with(other.lunar) : result;
  }
}
