package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A calendar day: ngày 13/9/2023 = {@code 2023-09-13}. Immutable.
 *
 * @param date the day
 */
public record DayValue(LocalDate date) implements TimeValue {

  @Override
  public String timex3() {
    return Timex.day(date);
  }

  @Override
  public Granularity granularity() {
    return Granularity.DAY;
  }

  @Override
  public Optional<LocalDateTime> start() {
    return Optional.of(date.atStartOfDay());
  }

  @Override
  public Optional<LocalDateTime> endExclusive() {
    return Optional.of(date.plusDays(1).atStartOfDay());
  }

  @Override
  public String toString() {
    return timex3();
  }
}
