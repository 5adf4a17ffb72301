package io.github.nhandien.time;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A stretch from one time to another, both included: {@code 2023-12-04/2023-12-05}. Immutable.
 *
 * @param from its first part
 * @param to its last part
 */
public record IntervalValue(TimeValue from, TimeValue to) implements TimeValue {

  @Override
  public String timex3() {
    return from.timex3() + "/" + to.timex3();
  }

  @Override
  public Granularity granularity() {
    return from.granularity();
  }

  @Override
  public Optional<LocalDateTime> start() {
    return from.start();
  }

  @Override
  public Optional<LocalDateTime> endExclusive() {
    // "từ 8h đến 17h" ends at five o'clock, "từ ngày 4 đến ngày 5" with the fifth
    return to instanceof DateTimeValue ? to.start() : to.endExclusive();
  }

  @Override
  public String toString() {
    return timex3();
  }
}
