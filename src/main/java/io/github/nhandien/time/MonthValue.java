package io.github.nhandien.time;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A calendar month: tháng 9/2023 = {@code 2023-09}. Immutable.
 *
 * @param month the month
 */
public record MonthValue(YearMonth month) implements TimeValue {

  @Override
  public String timex3() {
    return Timex.month(month.getYear(), month.getMonthValue());
  }

  @Override
  public Granularity granularity() {
    return Granularity.MONTH;
  }

  @Override
  public Optional<LocalDateTime> start() {
    return Optional.of(month.atDay(1).atStartOfDay());
  }

  @Override
  public Optional<LocalDateTime> endExclusive() {
    return Optional.of(month.plusMonths(1).atDay(1).atStartOfDay());
  }

  @Override
  public String toString() {
    return timex3();
  }
}
