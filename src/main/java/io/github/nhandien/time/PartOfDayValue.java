package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A part of a day: tối 25/12 = {@code 2023-12-25TEV}. Immutable.
 *
 * @param date the day
 * @param part which part
 */
public record PartOfDayValue(LocalDate date, PartOfDay part) implements TimeValue {

  @Override
  public String timex3() {
    return Timex.day(date) + "T" + part.code();
  }

  @Override
  public Granularity granularity() {
    return Granularity.PART_OF_DAY;
  }

  @Override
  public Optional<LocalDateTime> start() {
    return Optional.of(date.atStartOfDay().plusHours(part.from()));
  }

  @Override
  public Optional<LocalDateTime> endExclusive() {
    return Optional.of(date.atStartOfDay().plusHours(part.to()));
  }

  @Override
  public String toString() {
    return timex3();
  }
}
