package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A season: mùa hè 2024 = {@code 2024-SU}. Immutable.
 *
 * @param year the year in which it begins
 * @param season which
 */
public record SeasonValue(int year, Season season) implements TimeValue {

  @Override
  public String timex3() {
    return Timex.year(year) + "-" + season.code();
  }

  @Override
  public Granularity granularity() {
    return Granularity.SEASON;
  }

  @Override
  public Optional<LocalDateTime> start() {
    return Optional.of(LocalDate.of(year, season.firstMonth(), 1).atStartOfDay());
  }

  @Override
  public Optional<LocalDateTime> endExclusive() {
    return Optional.of(LocalDate.of(year, season.firstMonth(), 1).plusMonths(3).atStartOfDay());
  }

  @Override
  public String toString() {
    return timex3();
  }
}
