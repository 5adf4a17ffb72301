package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A century: thế kỷ 20 = {@code 19}. Immutable.
 *
 * @param hundreds its years without their last two figures, 19 for the 20th century
 */
public record CenturyValue(int hundreds) implements TimeValue {

  /**
   * A century by its customary number.
   *
   * @param number 20 for the years 1901 to 2000
   * @return the century
   */
  public static CenturyValue ofNumber(int number) {
    return new CenturyValue(number - 1);
  }

  @Override
  public String timex3() {
    return Timex.padded(hundreds, 2);
  }

  @Override
  public Granularity granularity() {
    return Granularity.CENTURY;
  }

  @Override
  public Optional<LocalDateTime> start() {
    return Optional.of(LocalDate.of(hundreds * 100 + 1, 1, 1).atStartOfDay());
  }

  @Override
  public Optional<LocalDateTime> endExclusive() {
    return Optional.of(LocalDate.of(hundreds * 100 + 101, 1, 1).atStartOfDay());
  }

  @Override
  public String toString() {
    return timex3();
  }
}
