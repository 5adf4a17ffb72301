package io.github.nhandien.time;

import java.time.LocalDateTime;
import java.time.Year;
import java.util.Optional;

/**
 * A calendar year: năm 2023 = {@code 2023}, năm 179 TCN = {@code BC0179}. Immutable.
 *
 * @param year the year; 179 BC is proleptic -178
 */
public record YearValue(Year year) implements TimeValue {

  @Override
  public String timex3() {
    return Timex.year(year.getValue());
  }

  @Override
  public Granularity granularity() {
    return Granularity.YEAR;
  }

  @Override
  public Optional<LocalDateTime> start() {
    return Optional.of(year.atDay(1).atStartOfDay());
  }

  @Override
  public Optional<LocalDateTime> endExclusive() {
    return Optional.of(year.plusYears(1).atDay(1).atStartOfDay());
  }

  @Override
  public String toString() {
    return timex3();
  }
}
