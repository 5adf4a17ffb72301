package io.github.nhandien.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The period that the figures of a text are of, with whose like a year earlier "cùng kỳ" compares
 * them. Used by one thread for one document.
 */
final class ReportedPeriod {
  private @Nullable TimeValue period;

  void clear() {
    period = null;
  }

  @Nullable TimeValue value() {
    return period;
  }

  /** Takes note of a date: a day or a period to come counts only for want of another. */
  void note(TimeValue value, @Nullable LocalDateTime published) {
    boolean vague =
        value instanceof VagueValue
            || value instanceof DurationValue
            || value instanceof RecurringValue;
    LocalDateTime from = vague ? null : value.start().orElse(null);
    if (from == null) {
      return;
    }
    TimeValue last = period;
    boolean day = Anchors.isInDay(value);
    if (last == null || isDay(last) && !day) {
      period = value;
      return;
    }
    boolean fine = last.granularity().compareTo(Granularity.YEAR) < 0;
    if ((!day || !fine || isDay(last)) && !isAhead(value, from, published)) {
      period = value;
    }
  }

  private static boolean isAhead(
      TimeValue value, LocalDateTime from, @Nullable LocalDateTime published) {
    return published != null && isAhead(from, value.endExclusive().orElse(from), published);
  }

  /** Whether most of a period is to come. */
  private static boolean isAhead(LocalDateTime from, LocalDateTime to, LocalDateTime now) {
    return Duration.between(from, now).compareTo(Duration.between(now, to)) < 0;
  }

  private static boolean isDay(TimeValue value) {
    return Anchors.isInDay(value);
  }

  /** The year of the quarter named last, if the one asked for lies before it; or null. */
  @Nullable Integer quarterYear(int quarter) {
    if (period instanceof QuarterValue last && last.quarter() > quarter) {
      return last.year();
    }
    boolean within = period instanceof HalfYearValue half && half.half() == 2 && quarter > 2;
    return within && period instanceof HalfYearValue half ? (Integer) half.year() : null;
  }

  /** Takes a day at the end of a month for the months of the year until then. */
  void cumulate(TimeValue value) {
    LocalDateTime end = value.endExclusive().orElse(null);
    if (end == null || value instanceof IntervalValue) {
      return;
    }
    LocalDate day = end.toLocalDate().minusDays(1);
    boolean whole = day.getDayOfMonth() == day.lengthOfMonth();
    if (whole && day.getMonthValue() > 1 && day.getMonthValue() < 12) {
      YearMonth month = YearMonth.from(day);
      period = new IntervalValue(new MonthValue(month.withMonth(1)), new MonthValue(month));
    }
  }
}
