package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A decade: những năm 1980 = {@code 198}. Immutable.
 *
 * @param decade its years without their last figure
 */
public record DecadeValue(int decade) implements TimeValue {

  @Override
  public String timex3() {
    return Timex.padded(decade, 3);
  }

  @Override
  public Granularity granularity() {
    return Granularity.DECADE;
  }

  @Override
  public Optional<LocalDateTime> start() {
    return Optional.of(LocalDate.of(decade * 10, 1, 1).atStartOfDay());
  }

  @Override
  public Optional<LocalDateTime> endExclusive() {
    return Optional.of(LocalDate.of(decade * 10 + 10, 1, 1).atStartOfDay());
  }

  @Override
  public String toString() {
    return timex3();
  }
}
