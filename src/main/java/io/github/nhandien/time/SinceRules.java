package io.github.nhandien.time;

import org.jspecify.annotations.Nullable;

/**
 * Ranges that begin now or with a period, and end with a date: từ nay đến thứ Tư, từ đầu năm đến
 * ngày 12/6. Both ends are told as finely as the second. Stateless.
 */
final class SinceRules {
  private SinceRules() {}

  /** What begins with từ at a token, or null. */
  static @Nullable Found at(Line line, int i) {
    Word now = line.word(i + 1, Kind.NAY);
    if (now != null) {
      return until(line, i, i + 1 + now.length(), null);
    }
    Piece first = line.has(i + 1, Kind.EDGE) ? EdgeRules.edge(line, i + 1) : null;
    return first == null || first.mod() != TimeMod.START
        ? null
        : until(line, i, first.end(), first.moment());
  }

  /**
   * The range whose second end stands behind đến.
   *
   * @param period the period with which it begins, or null if it begins now
   */
  private static @Nullable Found until(Line line, int i, int j, @Nullable Moment period) {
    Word to = line.word(j, Kind.TO);
    Piece last = to == null ? null : RangeRules.end(line, j + to.length());
    if (last == null || !last.certain() || last.moment().isClock()) {
      return null;
    }
    Moment from = period == null ? now(last.moment()) : beginning(period, last.moment());
    if (from == null) {
      return null;
    }
    Meaning meaning = new Meaning.Stretch(from, last.moment());
    return new Found(i, last.end(), meaning, null, Rule.RANGE.label() + "(" + last.rule() + ")");
  }

  /** The day, month or year of publication. */
  private static @Nullable Moment now(Moment last) {
    if (last.isMonth()) {
      return Moment.EMPTY.with(PeriodRef.fromPublication(PeriodRef.Unit.MONTH, 0));
    }
    if (last.namesDay()) {
      return Moment.EMPTY.with(DayRef.of(DayRef.Kind.FROM_PUBLICATION, 0));
    }
    YearRef year = last.isOnlyYear() ? last.year() : null;
    return year == null || year.kind() != YearRef.Kind.ABSOLUTE
        ? null
        : Moment.EMPTY.with(new YearRef(YearRef.Kind.FROM_PUBLICATION, 0));
  }

  /** The first day of a year, month or week, or the first month of a year. */
  private static @Nullable Moment beginning(Moment period, Moment last) {
    if (last.isDate() && last.lunar() == LunarRef.SOLAR) {
      boolean named = period.isOnlyYear() || period.isOnlyPeriod();
      return named ? period.with(DayRef.of(DayRef.Kind.OF_PERIOD, 1)) : null;
    }
    return last.isMonth() && period.isOnlyYear()
        ? period.with(PeriodRef.of(PeriodRef.Unit.MONTH, 1))
        : null;
  }
}
