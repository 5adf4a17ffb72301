package io.github.nhandien.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns what the grammar understood into a value. Used by one thread for one document. */
final class Resolver {
  private static final int SMALL_HOURS = 5;
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(100_000);

  /**
   * A value with its type. Immutable.
   *
   * @param type the TIMEX3 type
   * @param value the value
   */
  record Resolved(TimeType type, TimeValue value) {}

  private final Anchors anchors;

  Resolver(Anchors anchors) {
    this.anchors = anchors;
  }

  /** The value of a meaning, or null if no calendar has such a time. */
  @Nullable Resolved resolve(Meaning meaning, Supplier<Pointer> tense) {
    if (meaning instanceof Moment moment) {
      TimeValue value = moment(moment, tense, null);
      return value == null ? null : new Resolved(type(moment), value);
    }
    if (meaning instanceof Meaning.Stretch stretch) {
      return stretch(stretch, tense);
    }
    if (meaning instanceof Meaning.Length length) {
      TimeValue value =
          length.upTo() == null ? length.value() : new IntervalValue(length.value(), length.upTo());
      return new Resolved(TimeType.DURATION, value);
    }
    if (meaning instanceof Meaning.Away away) {
      return away(away);
    }
    if (meaning instanceof Meaning.Run run) {
      return run(run);
    }
    if (meaning instanceof Meaning.Repeat repeat) {
      return repeat(repeat);
    }
    if (meaning instanceof Meaning.Vague vague) {
      return new Resolved(TimeType.DATE, vague.value());
    }
    if (meaning instanceof Meaning.SamePeriod same) {
      return samePeriod(same);
    }
    Meaning.Known known = (Meaning.Known) meaning;
    return new Resolved(known.clock() ? TimeType.TIME : TimeType.DATE, known.value());
  }

  private static TimeType type(Moment moment) {
    return moment.isClock() ? TimeType.TIME : TimeType.DATE;
  }

  // --- points ----------------------------------------------------------------------------------

  private @Nullable TimeValue moment(Moment m, Supplier<Pointer> tense, @Nullable LocalDate floor) {
    DateResolver dates = new DateResolver(anchors, tense, floor);
    if (!m.isClock()) {
      return dates.resolve(m);
    }
    boolean told = m.day() != null && m.day().kind() == DayRef.Kind.TOLD;
    boolean dated = !told && (m.namesDay() || m.period() != null);
    TimeValue day = dated ? dates.resolve(m) : today(m, tense);
    TimeValue value = day == null ? null : atTime(day, m);
    return dated || value == null ? value : upcoming(value);
  }

  /** Under the policy FUTURE an hour that has passed is tomorrow's, if the hour now is known. */
  private TimeValue upcoming(TimeValue value) {
    LocalDateTime now = anchors.policy() == TimePolicy.FUTURE ? anchors.moment() : null;
    if (now == null || isMidnight(now) || !(value instanceof DateTimeValue time)) {
      return value;
    }
    boolean passed =
        time.date().equals(now.toLocalDate()) && time.start().orElse(now).isBefore(now);
    return passed ? new DateTimeValue(time.date().plusDays(1), time.clock(), time.zone()) : value;
  }

  private TimeValue today(Moment m, Supplier<Pointer> tense) {
    if (anchors.isHabit()) {
      return new OpenValue(Anchors.ANY_DAY, Granularity.DAY);
    }
    TimeValue day = anchors.sentenceDay();
    LocalDate published = day == null ? anchors.published() : null;
    if (day == null && published != null) {
      day = anchors.recentDay(published);
    }
    if (day instanceof DayValue value && anchors.isLate() && isSmallHour(m)) {
      // 22h ngày 5/6 … 2h15; but a report does not go beyond the day on which it appears
      boolean today = anchors.isPublished(value.date());
      anchors.passMidnight(today ? null : value);
      return today ? value : new DayValue(value.date().plusDays(1));
    }
    if (published != null && isOver(day, published) && tense.get() == Pointer.NEXT) {
      return new DayValue(published); // dự kiến đến lúc 20h30
    }
    if (day != null) {
      return day;
    }
    boolean habit = anchors.policy() == TimePolicy.NEWS && m.day() != null;
    return published == null || habit
        ? new OpenValue(Anchors.ANY_DAY, Granularity.DAY)
        : new DayValue(published);
  }

  private boolean isOver(@Nullable TimeValue day, LocalDate published) {
    return day instanceof DayValue value
        && value.date().isBefore(published)
        && anchors.policy() == TimePolicy.NEWS;
  }

  /** 2h15, 1h sáng: behind an evening they are the next day's. */
  private static boolean isSmallHour(Moment m) {
    ClockTime clock = m.clock();
    boolean small = clock != null && clock.hour() < SMALL_HOURS;
    return small
        && (m.part() == null || m.part() == PartOfDay.MORNING || m.part() == PartOfDay.NIGHT);
  }

  private static @Nullable TimeValue atTime(TimeValue day, Moment m) {
    if (day instanceof IntervalValue interval) {
      TimeValue from = atTime(interval.from(), m);
      TimeValue to = atTime(interval.to(), m);
      return from == null || to == null ? null : new IntervalValue(from, to);
    }
    PartOfDay part = m.part();
    ClockTime clock = m.clock();
    if (clock != null && part != null && clock.hour() <= 12) {
      clock = clock.withHour(part.hour(clock.hour()));
    }
    ZoneOffset zone = m.zone() == null || m.zone().equals("LOCAL") ? null : ZoneOffset.of(m.zone());
    if (day instanceof DayValue value) {
      return clock != null
          ? new DateTimeValue(value.date(), clock, zone)
          : part == null ? day : new PartOfDayValue(value.date(), part);
    }
    String open = day.timex3();
    if (clock != null) {
      String timex = open + clock.timex3() + (zone == null ? "" : zone.getId());
      return new OpenValue(timex, clock.granularity());
    }
    return part == null ? day : new OpenValue(open + "T" + part.code(), Granularity.PART_OF_DAY);
  }

  // --- ranges ----------------------------------------------------------------------------------

  private @Nullable Resolved stretch(Meaning.Stretch stretch, Supplier<Pointer> tense) {
    Moment last = stretch.to();
    if (anchors.isHabit() && isMonths(stretch)) {
      return new Resolver(Anchors.none()).stretch(stretch, tense);
    }
    TimeValue from = moment(withYear(stretch, tense), tense, null);
    if (from == null) {
      return null;
    }
    if (last.day() != null && last.day().kind() == DayRef.Kind.FROM_NAMED) {
      anchors.remember(from); // từ 8h ngày 19/4 đến 2h hôm sau
    }
    boolean lacksDay = last.isClock() && !last.namesDay();
    LocalDate floor =
        lacksDay || last.isDeictic()
            ? null
            : from.start().map(LocalDateTime::toLocalDate).orElse(null);
    if (last.period() != null && last.period().unit() == PeriodRef.Unit.WEEK) {
      floor = null;
    }
    TimeValue to;
    if (lacksDay) {
      TimeValue day = Anchors.dayOf(from);
      to = day == null ? null : atTime(day, last);
      if (to instanceof DateTimeValue end && isBefore(end, from)) {
        to = new DateTimeValue(end.date().plusDays(1), end.clock(), end.zone());
      }
    } else {
      to = moment(last, tense, floor);
    }
    if (to == null) {
      return null;
    }
    if (isBefore(to, from) && stretch.from().year() != null && last.year() != null) {
      // từ 28/12 đến 5/1/2025: the year stands for the end only
      TimeValue earlier = aYearEarlier(stretch, tense);
      from = earlier == null ? from : earlier;
    }
    return new Resolved(type(last), new IntervalValue(from, to));
  }

  /** từ tháng 5 đến tháng 11, where the sentence tells what every year brings. */
  private static boolean isMonths(Meaning.Stretch stretch) {
    Moment from = stretch.from();
    Moment to = stretch.to();
    return from.isMonth() && to.isMonth() && from.year() == null && to.year() == null;
  }

  /** The beginning of a range, with its year if neither end has one. */
  private Moment withYear(Meaning.Stretch stretch, Supplier<Pointer> tense) {
    Moment from = stretch.from();
    LocalDate published = anchors.policy() == TimePolicy.NEWS ? anchors.published() : null;
    LocalDate told = published == null ? null : toldDay(stretch, tense);
    if (told != null) {
      return stretch.from().with(YearRef.of(told.getYear()));
    }
    if (published != null && anchors.sentenceDay() instanceof DayValue beside) {
      published = beside.date(); // Dịp Quốc khánh 2/9, nghỉ từ 31/8 đến 3/9
    }
    Integer year =
        published == null ? null : YearlessRange.year(from, stretch.to(), published, tense);
    return year == null ? from : from.with(YearRef.of(year));
  }

  /** The day in an old story on which a range of two days without a year begins, or null. */
  private @Nullable LocalDate toldDay(Meaning.Stretch stretch, Supplier<Pointer> tense) {
    DayRef day = stretch.from().day();
    PeriodRef month = stretch.from().period();
    boolean open = YearlessRange.lacksYear(stretch.from()) && YearlessRange.lacksYear(stretch.to());
    return open && day != null && month != null && tense.get() != Pointer.NEXT
        ? anchors.inNarrative(month.n(), day.n())
        : null;
  }

  private @Nullable TimeValue aYearEarlier(Meaning.Stretch stretch, Supplier<Pointer> tense) {
    YearRef year = stretch.from().year();
    return year == null
        ? null
        : moment(stretch.from().with(new YearRef(year.kind(), year.n() - 1)), tense, null);
  }

  private static boolean isBefore(TimeValue to, TimeValue from) {
    return to.start().isPresent()
        && from.start().isPresent()
        && to.start().get().isBefore(from.start().get());
  }

  // --- distances -------------------------------------------------------------------------------

  private @Nullable Resolved away(Meaning.Away away) {
    BigDecimal count = away.distance().count();
    Granularity unit = away.distance().unit();
    TimeValue named =
        switch (away.base()) {
          case NAMED ->
              unit.isClock()
                  ? anchors.lastClock()
                  : unit == Granularity.DAY ? anchors.toldDay() : anchors.named();
          case STORY -> unit == Granularity.DAY ? anchors.recentStoryDay() : null;
          case PUBLICATION -> null;
        };
    LocalDateTime base = null;
    if (named != null) {
      TimeValue last = named instanceof IntervalValue range ? range.to() : named;
      base = last.start().orElse(null);
    } else {
      base = anchors.moment();
    }
    if (count == null || count.compareTo(FARTHEST) > 0) {
      return new Resolved(
          TimeType.DATE, away.sign() < 0 ? VagueValue.PAST_REF : VagueValue.FUTURE_REF);
    }
    long n = count.longValue() * away.sign();
    if (unit.isClock()) {
      return clockAway(unit, n, base, named);
    }
    LocalDate day = base == null ? null : base.toLocalDate();
    boolean fromDay =
        named != null && Anchors.isInDay(named) && unit == Granularity.WEEK && day != null;
    if (fromDay && day != null) {
      return new Resolved(TimeType.DATE, new DayValue(day.plusWeeks(n)));
    }
    TimeValue value =
        unit == Granularity.YEAR && n > 0 && named instanceof MonthValue
            ? SamePeriods.moved(named, (int) n) // tháng 4/2012 … một năm sau
            : null;
    return new Resolved(TimeType.DATE, value != null ? value : shifted(unit, day, n));
  }

  private Resolved clockAway(
      Granularity unit, long n, @Nullable LocalDateTime base, @Nullable TimeValue named) {
    boolean exact =
        base != null && (named instanceof DateTimeValue || (named == null && !isMidnight(base)));
    TimeValue known = named == null ? anchors.storyDay() : Anchors.dayOf(named);
    if (!exact && known instanceof DayValue) {
      return new Resolved(TimeType.DATE, known); // of an hour that is not told
    }
    if (!exact || base == null) {
      LocalDate day = base == null ? null : base.plus(n, chrono(unit)).toLocalDate();
      String timex = (day == null ? "XXXX-XX-XX" : Timex.day(day)) + "TXX:XX";
      return new Resolved(TimeType.TIME, new OpenValue(timex, unit));
    }
    LocalDateTime at = base.plus(n, chrono(unit));
    Granularity grain = unit == Granularity.SECOND ? unit : Granularity.MINUTE;
    ClockTime clock = new ClockTime(at.getHour(), at.getMinute(), at.getSecond(), grain);
    return new Resolved(TimeType.TIME, new DateTimeValue(at.toLocalDate(), clock, null));
  }

  private static boolean isMidnight(LocalDateTime time) {
    return time.equals(time.toLocalDate().atStartOfDay());
  }

  private static ChronoUnit chrono(Granularity unit) {
    return switch (unit) {
      case SECOND -> ChronoUnit.SECONDS;
      case MINUTE -> ChronoUnit.MINUTES;
      case HOUR -> ChronoUnit.HOURS;
      default -> ChronoUnit.DAYS;
    };
  }

  private static TimeValue shifted(Granularity unit, @Nullable LocalDate day, long n) {
    int by = (int) n;
    return switch (unit) {
      case DAY ->
          day == null
              ? new OpenValue("XXXX-XX-XX", Granularity.DAY)
              : new DayValue(day.plusDays(n));
      case WEEK -> Periods.shift(PeriodRef.Unit.WEEK, day, by);
      case MONTH -> Periods.shift(PeriodRef.Unit.MONTH, day, by);
      case QUARTER -> Periods.shift(PeriodRef.Unit.QUARTER, day, by);
      case DECADE -> Periods.shift(PeriodRef.Unit.DECADE, day, by);
      case CENTURY -> Periods.shift(PeriodRef.Unit.CENTURY, day, by);
      default ->
          day == null
              ? new OpenValue("XXXX", Granularity.YEAR)
              : new YearValue(java.time.Year.of(day.getYear() + by));
    };
  }

  // --- runs ------------------------------------------------------------------------------------

  private @Nullable Resolved run(Meaning.Run run) {
    DurationValue.Part part = run.length().parts().get(0);
    BigDecimal count = part.count();
    LocalDateTime base = anchors.moment();
    boolean whole =
        run.length().parts().size() == 1
            && count != null
            && count.signum() > 0
            && count.stripTrailingZeros().scale() <= 0
            && count.compareTo(FARTHEST) < 0;
    if (run.sign() < 0 || part.unit().isClock()) {
      return new Resolved(
          TimeType.DURATION, whole && base != null ? lying(run, part, base) : run.length());
    }
    if (!whole || count == null) {
      return new Resolved(TimeType.DATE, VagueValue.FUTURE_REF);
    }
    LocalDate day = base == null ? null : base.toLocalDate();
    TimeValue first = shifted(part.unit(), day, 1);
    TimeValue last = shifted(part.unit(), day, count.longValue());
    boolean one = count.compareTo(BigDecimal.ONE) == 0;
    return new Resolved(TimeType.DATE, one ? first : new IntervalValue(first, last));
  }

  /** The whole units before or after the current one. */
  private static DurationValue lying(Meaning.Run run, DurationValue.Part part, LocalDateTime base) {
    long n = part.count() == null ? 0 : part.count().longValue();
    if (part.unit().isClock()) {
      LocalDateTime now = base.truncatedTo(chrono(part.unit()));
      return run.sign() < 0
          ? run.length().between(now.minus(n, chrono(part.unit())), now)
          : run.length()
              .between(now.plus(1, chrono(part.unit())), now.plus(n + 1, chrono(part.unit())));
    }
    TimeValue first = shifted(part.unit(), base.toLocalDate(), -n);
    TimeValue current = shifted(part.unit(), base.toLocalDate(), 0);
    return first.start().isPresent() && current.start().isPresent()
        ? run.length().between(first.start().get(), current.start().get())
        : run.length();
  }

  // --- sets ------------------------------------------------------------------------------------

  private static @Nullable Resolved repeat(Meaning.Repeat repeat) {
    if (repeat.every() != null) {
      return new Resolved(TimeType.SET, new RecurringValue(repeat.every()));
    }
    Meaning what = repeat.what();
    if (what == null) {
      return null;
    }
    Resolved open = new Resolver(Anchors.none()).resolve(what, () -> Pointer.NONE);
    return open == null ? null : new Resolved(TimeType.SET, new RecurringValue(open.value()));
  }

  // --- the same period -------------------------------------------------------------------------

  private @Nullable Resolved samePeriod(Meaning.SamePeriod same) {
    TimeValue period = anchors.period();
    int base = period == null ? 0 : period.start().map(LocalDateTime::getYear).orElse(0);
    YearRef ref = same.year();
    Integer year = ref.kind() == YearRef.Kind.ABSOLUTE ? (Integer) ref.n() : null;
    if (year == null && base != 0) {
      year = base + ref.n();
    }
    LocalDate published = anchors.published();
    if (year == null && published != null) {
      year = published.getYear() + ref.n();
    }
    if (year == null) {
      return new Resolved(TimeType.DATE, new OpenValue("XXXX", Granularity.YEAR));
    }
    TimeValue moved = period == null ? null : SamePeriods.moved(period, year - base);
    return new Resolved(
        TimeType.DATE, moved == null ? new YearValue(java.time.Year.of(year)) : moved);
  }
}
