package io.github.nhandien.time;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a time expression means: one of a closed set of records over {@code java.time}, so that a
 * caller can take it apart by pattern. Immutable and thread-safe; {@code toString()} is the TIMEX3
 * value.
 *
 * <pre>{@code
 * if (time.value() instanceof DayValue day) {
 *   day.date().plusDays(1);
 * }
 * }</pre>
 */
public sealed interface TimeValue
    permits CenturyValue,
        DateTimeValue,
        DayValue,
        DecadeValue,
        DurationValue,
        FiscalYearValue,
        HalfYearValue,
        IntervalValue,
        MonthValue,
        OpenValue,
        PartOfDayValue,
        QuarterValue,
        RecurringValue,
        SeasonValue,
        VagueValue,
        WeekValue,
        WeekendValue,
        YearValue {

  /**
   * The TIMEX3 value.
   *
   * @return such as {@code 2023-09-13}, {@code XXXX-09-13}, {@code P4Y}
   */
  String timex3();

  /**
   * How fine the value is; of an interval, how fine its ends are.
   *
   * @return such as {@link Granularity#DAY}
   */
  Granularity granularity();

  /**
   * The first moment of the stretch of time, where there is one.
   *
   * @return its start
   */
  default Optional<LocalDateTime> start() {
    return Optional.empty();
  }

  /**
   * The moment after the stretch of time, where there is one.
   *
   * @return its exclusive end
   */
  default Optional<LocalDateTime> endExclusive() {
    return Optional.empty();
  }
}
