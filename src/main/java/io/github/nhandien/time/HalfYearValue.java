package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A half of a year: 6 tháng đầu năm 2024 = {@code 2024-H1}. Immutable.
 *
 * @param year the year
 * @param half 1 or 2
 */
public record HalfYearValue(int year, int half) implements TimeValue {

  /**
   * Checks the half.
   *
   * @param year the year
   * @param half 1 or 2
   */
  public HalfYearValue {
    if (half < 1 || half > 2) {
      throw new IllegalArgumentException("not a half: " + half);
    }
  }

  @Override
  public String timex3() {
    return Timex.year(year) + "-H" + half;
  }

  @Override
  public Granularity granularity() {
    return Granularity.HALF_YEAR;
  }

  @Override
  public Optional<LocalDateTime> start() {
    return Optional.of(LocalDate.of(year, half * 6 - 5, 1).atStartOfDay());
  }

  @Override
  public Optional<LocalDateTime> endExclusive() {
    return Optional.of(LocalDate.of(year, half * 6 - 5, 1).plusMonths(6).atStartOfDay());
  }

  @Override
  public String toString() {
    return timex3();
  }
}
