package io.github.nhandien.time;

import java.time.Year;
import org.jspecify.annotations.Nullable;

/** The same stretch of another year: what "cùng kỳ" means. Stateless. */
final class SamePeriods {
  private SamePeriods() {}

  /** The value so many years later, or null for a value that no year holds. */
  static @Nullable TimeValue moved(TimeValue value, int years) {
    if (value instanceof DayValue day) {
      return new DayValue(day.date().plusYears(years));
    }
    if (value instanceof MonthValue month) {
      return new MonthValue(month.month().plusYears(years));
    }
    if (value instanceof QuarterValue quarter) {
      return new QuarterValue(quarter.year() + years, quarter.quarter());
    }
    if (value instanceof HalfYearValue half) {
      return new HalfYearValue(half.year() + years, half.half());
    }
    if (value instanceof SeasonValue season) {
      return new SeasonValue(season.year() + years, season.season());
    }
    if (value instanceof YearValue year) {
      return new YearValue(Year.of(year.year().getValue() + years));
    }
    if (value instanceof IntervalValue interval) {
      TimeValue from = moved(interval.from(), years);
      TimeValue to = moved(interval.to(), years);
      return from == null || to == null ? null : new IntervalValue(from, to);
    }
    return null;
  }
}
