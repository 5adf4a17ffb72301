package io.github.nhandien.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * An ISO week, from Monday: tuần này = {@code 2023-W37}. Immutable.
 *
 * @param monday its first day
 */
public record WeekValue(LocalDate monday) implements TimeValue {

  /**
   * The ISO week of a day.
   *
   * @param day any day of the week
   * @return the week
   */
  public static WeekValue of(LocalDate day) {
    return new WeekValue(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  @Override
  public String timex3() {
    return Timex.week(monday);
  }

  @Override
  public Granularity granularity() {
    return Granularity.WEEK;
  }

  @Override
  public Optional<LocalDateTime> start() {
    return Optional.of(monday.atStartOfDay());
  }

  @Override
  public Optional<LocalDateTime> endExclusive() {
    return Optional.of(monday.plusDays(7).atStartOfDay());
  }

  @Override
  public String toString() {
    return timex3();
  }
}
