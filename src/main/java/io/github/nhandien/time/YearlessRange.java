package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The year in which a range of days without a year begins: từ ngày 2/5 đến ngày 15/8. The range as
 * a whole is near the publication date, not each of its ends. Stateless.
 */
final class YearlessRange {
  private YearlessRange() {}

  /** The year, or null if the ends are not two days that lack it. */
  static @Nullable Integer year(
      Moment from, Moment to, LocalDate published, Supplier<Pointer> tense) {
    if (!lacksYear(from) || !lacksYear(to)) {
      return null;
    }
    Pointer direction = tense.get();
    Integer best = null;
    long least = Long.MAX_VALUE;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      LocalDate first = day(from, year);
      LocalDate last = first == null ? null : day(to, year);
      if (first == null || last == null) {
        continue;
      }
      last = last.isBefore(first) ? day(to, year + 1) : last;
      if (last == null
          || (direction == Pointer.LAST && first.isAfter(published.plusDays(Completion.SOON)))
          || (direction == Pointer.NEXT && last.isBefore(published))) {
        continue;
      }
      long distance = distance(first, last, published);
      if (distance < least) {
        least = distance;
        best = year;
      }
    }
    return best;
  }

  /** Whether a moment is a solar day with its month and no more. */
  static boolean lacksYear(Moment m) {
    PeriodRef period = m.period();
    return m.isDate()
        && m.year() == null
        && m.lunar() == LunarRef.SOLAR
        && m.pointer() == Pointer.NONE
        && period != null
        && period.isAbsolute(PeriodRef.Unit.MONTH);
  }

  private static @Nullable LocalDate day(Moment m, int year) {
    PeriodRef period = m.period();
    DayRef day = m.day();
    if (period == null || day == null || day.n() > YearMonth.of(year, period.n()).lengthOfMonth()) {
      return null;
    }
    return LocalDate.of(year, period.n(), day.n());
  }

  private static long distance(LocalDate first, LocalDate last, LocalDate published) {
    if (published.isBefore(first)) {
      return ChronoUnit.DAYS.between(published, first);
    }
    return published.isAfter(last) ? ChronoUnit.DAYS.between(last, published) : 0;
  }
}
