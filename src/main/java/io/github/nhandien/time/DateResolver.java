package io.github.nhandien.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Resolves the date of a moment, without its time of day, against the anchors. */
final class DateResolver {
  private static final int MIDDLE_OF_CYCLES = 1990;

  /** A weekday so soon is meant if no word says that it has been. */
  private static final int SOON = 2;

  /** A day so far back is none of those that a timetable of days to come goes on with. */
  private static final int LONG_AGO = 60;

  private final Anchors anchors;
  private final Supplier<Pointer> tense;
  private final @Nullable LocalDate floor;

  /**
   * A resolver for one expression.
   *
   * @param anchors the document's dates
   * @param tense finds the sign of the clause when it is needed
   * @param floor the day on or after which the date lies, or null: the end of a range
   */
  DateResolver(Anchors anchors, Supplier<Pointer> tense, @Nullable LocalDate floor) {
    this.anchors = anchors;
    this.tense = tense;
    this.floor = floor;
  }

  @Nullable TimeValue resolve(Moment m) {
    try {
      return date(m);
    } catch (DateTimeException | ArithmeticException e) {
      return null; // a day that its year does not have
    }
  }

  private @Nullable TimeValue date(Moment m) {
    DayRef day = m.day();
    PeriodRef period = m.period();
    if (day != null) {
      switch (day.kind()) {
        case FROM_PUBLICATION -> {
          LocalDate published = anchors.published();
          return published == null ? openDay("XXXX-XX-XX") : plusDays(published, day.n());
        }
        case SPOKEN -> {
          TimeValue told = anchors.spokenDay();
          return told != null ? told : published();
        }
        case FROM_NAMED -> {
          boolean morning = day.n() == 1 && m.part() == PartOfDay.MORNING && m.clock() == null;
          TimeValue evening = morning ? anchors.evening() : null;
          return evening instanceof DayValue eve ? plusDays(eve.date(), 1) : fromNamedDay(day.n());
        }
        case SAME -> {
          TimeValue same = anchors.sameDay();
          return same != null ? same : published();
        }
        case TOLD -> {
          return openDay(Anchors.ANY_DAY);
        }
        case WEEK_OF_PERIOD -> {
          return edgeWeek(period(m), day.n());
        }
        case OF_PERIOD -> {
          TimeValue whole = m.year() != null && period == null ? year(m) : period(m);
          return whole == null ? null : edgeDay(whole, day.n());
        }
        default -> {
          boolean cycle = m.year() != null && m.year().kind() == YearRef.Kind.CYCLE;
          boolean solar = m.lunar() == LunarRef.SOLAR && !cycle;
          return solar ? dayOfMonth(m, day) : lunar(m, day);
        }
      }
    }
    if (m.weekday() != null) {
      return weekday(m, m.weekday());
    }
    return period != null ? period(m) : m.year() != null ? year(m) : null;
  }

  private static TimeValue openDay(String timex) {
    return new OpenValue(timex, Granularity.DAY);
  }

  private static DayValue plusDays(LocalDate day, int n) {
    return new DayValue(day.plusDays(n));
  }

  private Pointer direction(Moment m) {
    boolean needed = m.pointer() == Pointer.NONE && anchors.policy() == TimePolicy.NEWS;
    return Completion.direction(anchors.policy(), m.pointer(), needed ? tense.get() : Pointer.NONE);
  }

  private @Nullable LocalDate base() {
    return floor != null ? floor : anchors.published();
  }

  private Pointer ahead(Moment m) {
    return floor != null ? Pointer.NEXT : direction(m);
  }

  // --- days ------------------------------------------------------------------------------------

  private TimeValue fromNamedDay(int n) {
    TimeValue day = anchors.toldDay();
    if (day instanceof DayValue value) {
      return plusDays(value.date(), n);
    }
    if (day instanceof OpenValue open) {
      return n == 0 ? open : openDay("XXXX-XX-XX");
    }
    return openDay(Anchors.ANY_DAY);
  }

  private TimeValue published() {
    LocalDate published = anchors.published();
    return published == null ? openDay(Anchors.ANY_DAY) : new DayValue(published);
  }

  private static TimeValue lastOf(TimeValue value) {
    return value instanceof IntervalValue interval ? interval.to() : value;
  }

  private static @Nullable TimeValue edgeDay(TimeValue whole, int edge) {
    if (whole.start().isEmpty() || whole.endExclusive().isEmpty()) {
      return null;
    }
    LocalDate day =
        edge == 1
            ? whole.start().get().toLocalDate()
            : whole.endExclusive().get().toLocalDate().minusDays(1);
    return new DayValue(day);
  }

  private static @Nullable TimeValue edgeWeek(@Nullable TimeValue month, int edge) {
    if (!(month instanceof MonthValue value)) {
      return null;
    }
    LocalDate monday =
        edge == 1
            ? value.month().atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
            : value.month().atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new WeekValue(monday);
  }

  private @Nullable TimeValue dayOfMonth(Moment m, DayRef day) {
    if (day.isRun()) {
      TimeValue last = dayOfMonth(m, DayRef.of(day.n()));
      if (last instanceof DayValue value) {
        return new IntervalValue(new DayValue(value.date().withDayOfMonth(day.first())), last);
      }
      if (last instanceof OpenValue open) {
        String month = open.timex3().substring(0, open.timex3().length() - 2);
        return new IntervalValue(openDay(month + Timex.padded(day.first(), 2)), last);
      }
      return null;
    }
    PeriodRef period = m.period();
    if (period == null) {
      return dayAlone(m, day.n());
    }
    if (period.unit() != PeriodRef.Unit.MONTH) {
      return null;
    }
    if (period.kind() != PeriodRef.Kind.ABSOLUTE) {
      TimeValue month = period(m.with((DayRef) null));
      return month instanceof MonthValue value
          ? new DayValue(value.month().atDay(day.n()))
          : openDay("XXXX-XX-" + Timex.padded(day.n(), 2));
    }
    Integer year = m.year() == null ? null : yearNumber(m.year());
    if (year != null) {
      return new DayValue(LocalDate.of(year, period.n(), day.n()));
    }
    LocalDate base = base();
    if (base == null || m.year() != null) {
      return openDay("XXXX-" + Timex.padded(period.n(), 2) + "-" + Timex.padded(day.n(), 2));
    }
    boolean news =
        anchors.policy() == TimePolicy.NEWS && m.pointer() == Pointer.NONE && floor == null;
    LocalDate told = news ? anchors.inNarrative(period.n(), day.n()) : null;
    if (told != null && tense.get() != Pointer.NEXT) {
      return new DayValue(told);
    }
    LocalDate found =
        news
            ? Completion.news(period.n(), day.n(), base, ahead(m))
            : Completion.day(period.n(), day.n(), base, ahead(m));
    boolean over = found != null && news && found.isBefore(base.minusDays(LONG_AGO));
    if (over && anchors.isSchedule() && tense.get() == Pointer.NONE) {
      found = Completion.day(period.n(), day.n(), base, Pointer.NEXT);
    }
    return found == null ? null : new DayValue(found);
  }

  private @Nullable TimeValue dayAlone(Moment m, int day) {
    LocalDate base = base();
    if (base == null) {
      return openDay("XXXX-XX-" + Timex.padded(day, 2));
    }
    YearMonth month = YearMonth.from(base);
    if (floor != null && day < floor.getDayOfMonth()) {
      month = month.plusMonths(1);
    } else if (floor == null) {
      Pointer direction = direction(m);
      if (direction == Pointer.NEXT && day < base.getDayOfMonth()) {
        month = month.plusMonths(1);
      } else if (direction == Pointer.LAST && day > base.getDayOfMonth()) {
        month = month.minusMonths(1);
      }
    }
    return day > month.lengthOfMonth() ? null : new DayValue(month.atDay(day));
  }

  private @Nullable TimeValue lunar(Moment m, DayRef day) {
    PeriodRef period = m.period();
    if (period == null) {
      return null;
    }
    boolean leap = m.lunar() == LunarRef.LEAP;
    YearRef ref = m.year();
    LocalDate found;
    if (ref != null) {
      Integer year = yearNumber(ref);
      if (year == null) {
        return openDay("XXXX-XX-XX");
      }
      found = LunarResolver.solar(year, period.n(), day.n(), leap);
    } else {
      // ngày 25-11-2017 (mùng 8 tháng 10 âm lịch): the day beside it
      TimeValue beside = floor == null ? anchors.sentenceDay() : null;
      LocalDate base = beside instanceof DayValue known ? known.date() : base();
      if (base == null) {
        return openDay("XXXX-XX-XX");
      }
      found = LunarResolver.near(period.n(), day.n(), leap, base, ahead(m));
    }
    return found == null ? null : new DayValue(found);
  }

  private @Nullable TimeValue weekday(Moment m, DayOfWeek weekday) {
    PeriodRef period = m.period();
    if (period != null && period.unit() == PeriodRef.Unit.WEEK) {
      TimeValue week = period(m);
      return week instanceof WeekValue value
          ? new DayValue(value.monday().plusDays(weekday.getValue() - 1L))
          : openDay("XXXX-WXX-" + weekday.getValue());
    }
    LocalDate base = base();
    if (base == null) {
      return openDay("XXXX-WXX-" + weekday.getValue());
    }
    TimeValue announced = m.pointer() == Pointer.NONE && floor == null ? anchors.announced() : null;
    if (announced instanceof DayValue to && tense.get() != Pointer.LAST) {
      return new DayValue(to.date().with(TemporalAdjusters.nextOrSame(weekday)));
    }
    Pointer direction = m.pointer() == Pointer.NONE ? ahead(m) : Pointer.NONE;
    Pointer pointer = m.pointer();
    if (pointer == Pointer.NONE && anchors.policy() == TimePolicy.FUTURE && floor == null) {
      return new DayValue(base.with(TemporalAdjusters.nextOrSame(weekday)));
    }
    boolean told =
        anchors.policy() == TimePolicy.NEWS
            && pointer == Pointer.NONE
            && direction == Pointer.NONE
            && Math.floorMod(weekday.getValue() - base.getDayOfWeek().getValue(), 7) > SOON;
    return new DayValue(
        Completion.weekday(weekday, base, pointer, told ? Pointer.LAST : direction));
  }

  // --- years -----------------------------------------------------------------------------------

  /** The proleptic year, or null if nothing is known to count it from. */
  private @Nullable Integer yearNumber(YearRef ref) {
    LocalDate published = ref.kind() == YearRef.Kind.ABSOLUTE ? null : anchors.published();
    return switch (ref.kind()) {
      case ABSOLUTE -> ref.n();
      case SHORT -> {
        int newest = (published == null ? 2030 : published.getYear()) + 20;
        yield 2000 + ref.n() <= newest ? 2000 + ref.n() : 1900 + ref.n();
      }
      case FROM_PUBLICATION -> published == null ? null : published.getYear() + ref.n();
      case REPORTED -> {
        boolean over =
            published != null
                && published.getMonth() == Month.JANUARY
                && anchors.policy() == TimePolicy.NEWS
                && tense.get() != Pointer.NEXT;
        yield published == null ? null : published.getYear() - (over ? 1 : 0) + ref.n();
      }
      case STORY -> {
        LocalDate told = tense.get() == Pointer.NEXT ? null : anchors.toldStory();
        LocalDate from = told != null ? told : published;
        yield from == null ? null : from.getYear() + ref.n();
      }
      case FROM_NAMED -> {
        TimeValue named = anchors.named();
        if (named != null && named.start().isPresent()) {
          yield lastOf(named).start().orElse(named.start().get()).getYear() + ref.n();
        }
        yield published == null ? null : published.getYear() + ref.n();
      }
      case CYCLE ->
          LunarResolver.cycleYear(
              ref.n(), published == null ? MIDDLE_OF_CYCLES : published.getYear());
    };
  }

  private @Nullable TimeValue year(Moment m) {
    Integer year = m.year() == null ? null : yearNumber(m.year());
    return year == null ? new OpenValue("XXXX", Granularity.YEAR) : new YearValue(Year.of(year));
  }

  // --- periods ---------------------------------------------------------------------------------

  private @Nullable TimeValue period(Moment m) {
    PeriodRef p = m.period();
    if (p == null) {
      return null;
    }
    if (p.kind() != PeriodRef.Kind.ABSOLUTE) {
      return shifted(p);
    }
    switch (p.unit()) {
      case DECADE -> {
        return new DecadeValue(p.n());
      }
      case CENTURY -> {
        TimeValue last = new CenturyValue(p.m());
        return p.n() == p.m() ? last : new IntervalValue(new CenturyValue(p.n()), last);
      }
      case FISCAL -> {
        return new FiscalYearValue(p.n());
      }
      case YEARS -> {
        return new IntervalValue(new YearValue(Year.of(p.n())), new YearValue(Year.of(p.m())));
      }
      default -> {
        Integer year = m.year() != null ? yearNumber(m.year()) : missingYear(m, p);
        return year == null ? Periods.open(p) : Periods.inYear(p, year);
      }
    }
  }

  private @Nullable Integer missingYear(Moment m, PeriodRef p) {
    LocalDate base = base();
    if (base == null) {
      return null;
    }
    return switch (p.unit()) {
      case MONTH -> {
        Integer told =
            floor == null && m.pointer() == Pointer.NONE ? anchors.narrativeYear(p.m()) : null;
        yield told != null && tense.get() != Pointer.NEXT
            ? told
            : (Integer) Completion.year(p.m(), 12, base, ahead(m));
      }
      case QUARTER -> {
        Pointer direction = ahead(m);
        Integer same = direction == Pointer.NONE ? anchors.quarterYear(p.n()) : null;
        yield same != null ? same : (Integer) Completion.year(p.n(), 4, base, direction);
      }
      case MONTHS ->
          p.m() > base.getMonthValue() && p.n() == 1 ? base.getYear() - 1 : base.getYear();
      case SEASON -> seasonYear(Season.values()[p.n()], m.pointer(), base);
      default -> base.getYear();
    };
  }

  /** "Mùa đông này" is in February still the one that began last year. */
  private static int seasonYear(Season season, Pointer pointer, LocalDate base) {
    boolean notYet = base.getMonthValue() < season.firstMonth() + 2;
    boolean last = pointer == Pointer.LAST && notYet;
    boolean winter = season == Season.WINTER && base.getMonthValue() <= 3;
    if (pointer == Pointer.NEXT) {
      return base.getMonthValue() > season.firstMonth() ? base.getYear() + 1 : base.getYear();
    }
    return last || winter ? base.getYear() - 1 : base.getYear();
  }

  /** tháng này, tuần trước; cùng tháng. */
  private TimeValue shifted(PeriodRef p) {
    LocalDate base = null;
    if (p.kind() == PeriodRef.Kind.FROM_NAMED) {
      boolean fine = p.unit().compareTo(PeriodRef.Unit.HALF) < 0;
      TimeValue named = fine ? anchors.namedWithinYear() : anchors.named();
      if (named != null && named.start().isPresent()) {
        base = named.start().get().toLocalDate();
      }
    }
    if (p.kind() == PeriodRef.Kind.STORY && tense.get() != Pointer.NEXT) {
      base = anchors.toldStory();
    }
    if (base == null) {
      base = anchors.published();
    }
    return Periods.shift(p.unit(), base, p.n());
  }
}
