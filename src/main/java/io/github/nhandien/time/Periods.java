package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** The values of months, quarters, seasons, weeks and longer periods. Stateless. */
final class Periods {
  /** In August schools and leagues begin their year. */
  private static final int SCHOOL_BEGINS = 8;

  /** From June on the one before is the one that has just ended. */
  private static final int SCHOOL_ENDED = 6;

  private Periods() {}

  /** A numbered period of a year. */
  static TimeValue inYear(PeriodRef p, int year) {
    return switch (p.unit()) {
      case MONTH, MONTHS -> {
        MonthValue last = new MonthValue(YearMonth.of(year, p.m()));
        boolean single = p.n() == p.m() && p.unit() == PeriodRef.Unit.MONTH;
        yield single ? last : new IntervalValue(new MonthValue(YearMonth.of(year, p.n())), last);
      }
      case QUARTER -> new QuarterValue(year, p.n());
      case HALF -> new HalfYearValue(year, p.n());
      case SEASON -> new SeasonValue(year, Season.values()[p.n()]);
      case WEEK ->
          WeekValue.of(LocalDate.of(year, 6, 1).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, p.n()));
      default -> new YearValue(Year.of(year));
    };
  }

  /** A numbered period of no known year. */
  static TimeValue open(PeriodRef p) {
    return switch (p.unit()) {
      case MONTH, MONTHS -> {
        TimeValue last = new OpenValue("XXXX-" + Timex.padded(p.m(), 2), Granularity.MONTH);
        boolean single = p.n() == p.m() && p.unit() == PeriodRef.Unit.MONTH;
        yield single
            ? last
            : new IntervalValue(
                new OpenValue("XXXX-" + Timex.padded(p.n(), 2), Granularity.MONTH), last);
      }
      case QUARTER -> new OpenValue("XXXX-Q" + p.n(), Granularity.QUARTER);
      case HALF -> new OpenValue("XXXX-H" + p.n(), Granularity.HALF_YEAR);
      case SEASON -> new OpenValue("XXXX-" + Season.values()[p.n()].code(), Granularity.SEASON);
      case WEEK -> new OpenValue("XXXX-W" + Timex.padded(p.n(), 2), Granularity.WEEK);
      default -> new OpenValue("XXXX", Granularity.YEAR);
    };
  }

  /** The period so many units after the one that a day lies in; open if there is no day. */
  static TimeValue shift(PeriodRef.Unit unit, @Nullable LocalDate base, int n) {
    return switch (unit) {
      case WEEK ->
          base == null
              ? new OpenValue("XXXX-WXX", Granularity.WEEK)
              : WeekValue.of(base.plusWeeks(n));
      case WEEKEND ->
          base == null
              ? new OpenValue("XXXX-WXX-WE", Granularity.WEEKEND)
              : WeekendValue.of(base.plusWeeks(n));
      case QUARTER ->
          base == null
              ? new OpenValue("XXXX-QX", Granularity.QUARTER)
              : quarter(base.plus(n, IsoFields.QUARTER_YEARS));
      case YEARS -> base == null ? new OpenValue("XXXX", Granularity.YEAR) : schoolYear(base, n);
      case FISCAL ->
          base == null
              ? new OpenValue("XXXX", Granularity.YEAR)
              : new FiscalYearValue(base.getYear() + n);
      case DECADE ->
          base == null
              ? new OpenValue("XXX", Granularity.DECADE)
              : new DecadeValue(base.getYear() / 10 + n);
      case CENTURY ->
          base == null
              ? new OpenValue("XX", Granularity.CENTURY)
              : new CenturyValue(base.getYear() / 100 + n);
      default ->
          base == null
              ? new OpenValue("XXXX-XX", Granularity.MONTH)
              : new MonthValue(YearMonth.from(base.plus(n, ChronoUnit.MONTHS)));
    };
  }

  /** The school year or the season of a league that a day lies in, or one before or after it. */
  private static TimeValue schoolYear(LocalDate day, int n) {
    boolean begun = day.getMonthValue() >= (n < 0 ? SCHOOL_ENDED : SCHOOL_BEGINS);
    Year first = Year.of(day.getYear() + n - (begun ? 0 : 1));
    return new IntervalValue(new YearValue(first), new YearValue(first.plusYears(1)));
  }

  private static QuarterValue quarter(LocalDate day) {
    return new QuarterValue(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }
}
