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
    LocalDateTime from = value.start().orElse(null);
    boolean vague =
        from == null
            || value instanceof VagueValue
            || value instanceof DurationValue
            || value instanceof RecurringValue;
    if (vague || from == null) {
      return;
    }
    TimeValue last = period;
    LocalDateTime to = value.endExclusive().orElse(from);
    boolean ahead = published != null && isAhead(from, to, published);
    boolean fine = last != null && last.granularity().compareTo(Granularity.YEAR) < 0;
    boolean coarser = isDay(last) && !isDay(value);
    boolean better = !ahead && (!isDay(value) || !fine || isDay(last));
    if (last == null || coarser || better) {
      period = value;
    }
  }

  /** Whether most of a period is to come. */
  private static boolean isAhead(LocalDateTime from, LocalDateTime to, LocalDateTime now) {
    return Duration.between(from, now).compareTo(Duration.between(now, to)) < 0;
  }

  private static boolean isDay(@Nullable TimeValue value) {
    return value != null && Anchors.dayOf(value) != null;
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
