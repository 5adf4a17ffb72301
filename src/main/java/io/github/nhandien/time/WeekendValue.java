package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The Saturday and Sunday of an ISO week: cuối tuần này = {@code 2023-W37-WE}. Immutable.
 *
 * @param saturday its first day
 */
public record WeekendValue(LocalDate saturday) implements TimeValue {

  /**
   * The weekend of the ISO week of a day.
   *
   * @param day any day of the week
   * @return its weekend
   */
  public static WeekendValue of(LocalDate day) {
    return new WeekendValue(WeekValue.of(day).monday().plusDays(5));
  }

  @Override
  public String timex3() {
    return Timex.week(saturday) + "-WE";
  }

  @Override
  public Granularity granularity() {
    return Granularity.WEEKEND;
  }

  @Override
  public Optional<LocalDateTime> start() {
    return Optional.of(saturday.atStartOfDay());
  }

  @Override
  public Optional<LocalDateTime> endExclusive() {
    return Optional.of(saturday.plusDays(2).atStartOfDay());
  }

  @Override
  public String toString() {
    return timex3();
  }
}
