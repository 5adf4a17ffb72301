package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A quarter: quý III/2023 = {@code 2023-Q3}. Immutable.
 *
 * @param year the year
 * @param quarter 1 to 4
 */
public record QuarterValue(int year, int quarter) implements TimeValue {

  /**
   * Checks the quarter.
   *
   * @param year the year
   * @param quarter 1 to 4
   */
  public QuarterValue {
    if (quarter < 1 || quarter > 4) {
      throw new IllegalArgumentException("not a quarter: " + quarter);
    }
  }

  @Override
  public String timex3() {
    return Timex.year(year) + "-Q" + quarter;
  }

  @Override
  public Granularity granularity() {
    return Granularity.QUARTER;
  }

  @Override
  public Optional<LocalDateTime> start() {
    return Optional.of(LocalDate.of(year, quarter * 3 - 2, 1).atStartOfDay());
  }

  @Override
  public Optional<LocalDateTime> endExclusive() {
    return Optional.of(LocalDate.of(year, quarter * 3 - 2, 1).plusMonths(3).atStartOfDay());
  }

  @Override
  public String toString() {
    return timex3();
  }
}
