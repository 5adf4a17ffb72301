package io.github.nhandien.time;

import io.github.nhandien.time.Numerals.Numeral;
import io.github.nhandien.time.PeriodRef.Unit;
import org.jspecify.annotations.Nullable;

/** Weeks, months, and what is counted from them: tháng 9, 6 tháng đầu năm, tuần trước. */
final class PeriodRules {
  private PeriodRules() {}

  /** những ngày tháng 5 này, những ngày tháng Tám. */
  static @Nullable Piece daysOfMonth(Line line, int i) {
    Word days = line.word(i, Kind.DAYS_OF);
    Piece month = days == null ? null : monthNumber(line, i + days.length());
    return month == null ? null : month.from(i);
  }

  /** tháng 9, tháng Mười, tháng 7/2000, tháng 10-12/2022, tháng Giêng. */
  static @Nullable Piece monthNumber(Line line, int i) {
    if (!line.has(i, Kind.MONTH)) {
      return null;
    }
    int j = i + 1;
    Word lunar = line.word(j, Kind.LUNAR_MONTH);
    if (lunar != null) {
      Moment moment = month(lunar.number()).with(LunarRef.LUNAR);
      return Piece.of(i, j + 1, moment, Rule.LUNAR_MONTH).uncertain();
    }
    NumberForm form = line.number(j);
    Piece piece = form != null ? monthFigures(i, form) : monthWord(line, i, j);
    if (piece == null) {
      return null;
    }
    if (line.has(piece.end(), Kind.LEAP)) {
      return piece.to(piece.end() + 1, piece.moment().with(LunarRef.LEAP));
    }
    return piece;
  }

  private static Moment month(int month) {
    return Moment.EMPTY.with(PeriodRef.of(Unit.MONTH, month));
  }

  private static @Nullable Piece monthFigures(int i, NumberForm form) {
    if (!form.isMonth(0)) {
      return null;
    }
    int end = i + 2;
    switch (form.pattern()) {
      case "#" -> {
        return Piece.of(i, end, month(form.at(0)), Rule.MONTH);
      }
      case "#/#", "#-#", "#.#" -> {
        if (form.isYear(1)) {
          Moment moment = month(form.at(0)).with(YearRef.of(form.at(1)));
          return Piece.of(i, end, moment, Rule.MONTH_YEAR_FIGURES);
        }
        if (form.isMonth(1) && form.is("#-#") && form.at(0) < form.at(1)) {
          Moment moment = Moment.EMPTY.with(PeriodRef.of(Unit.MONTH, form.at(0), form.at(1)));
          return Piece.of(i, end, moment, Rule.MONTH_PAIR);
        }
        return null;
      }
      case "#-#/#" -> {
        if (form.isMonth(1) && form.isYear(2) && form.at(0) < form.at(1)) {
          Moment moment = Moment.EMPTY.with(PeriodRef.of(Unit.MONTH, form.at(0), form.at(1)));
          return Piece.of(i, end, moment.with(YearRef.of(form.at(2))), Rule.MONTH_PAIR);
        }
        return null;
      }
      default -> {
        return null;
      }
    }
  }

  private static @Nullable Piece monthWord(Line line, int i, int j) {
    Numeral number = Numerals.words(line, j);
    if (number == null || number.intValue() < 1) {
      return null;
    }
    int end = number.end();
    int n = number.intValue();
    if (n > 12) {
      return null;
    }
    boolean one = n == 1 && !line.isCapitalized(j);
    if (line.token(j).key().equals("năm") && line.has(end, Kind.THIS_YEAR)) {
      return null; // mười tháng năm nay
    }
    // "tháng một lần", "tháng ba triệu", "tháng năm" before a year would be said otherwise
    if (line.has(end, Kind.TIMES) || line.has(end, Kind.UNIT) && !line.has(end, Kind.YEAR)) {
      return null;
    }
    Piece piece = Piece.of(i, end, month(n), Rule.MONTH);
    return one || line.has(end, Kind.MILLION) ? piece.uncertain() : piece;
  }

  /** 6 tháng đầu năm, 3 tháng cuối năm 2024. */
  static @Nullable Piece monthsOfYear(Line line, int i) {
    Numeral number = Numerals.number(line, i);
    if (number == null || !line.has(number.end(), Kind.MONTH)) {
      return null;
    }
    Word edge = line.word(number.end() + 1, Kind.FIRST);
    int n = number.intValue();
    if (n < 1 || n > 11) {
      return null;
    }
    if (edge == null) {
      return monthsUntilNow(line, i, number);
    }
    int j = number.end() + 1 + edge.length();
    boolean first = edge.number() == 1;
    PeriodRef period =
        n == 6
            ? PeriodRef.of(Unit.HALF, first ? 1 : 2)
            : first ? PeriodRef.of(Unit.MONTHS, 1, n) : PeriodRef.of(Unit.MONTHS, 13 - n, 12);
    return inYear(line, i, j, Moment.EMPTY.with(period), Rule.MONTHS_OF_YEAR);
  }

  /** 9 tháng năm 2023, mười tháng năm nay: from January on. */
  private static @Nullable Piece monthsUntilNow(Line line, int i, Numeral number) {
    int at = number.end() + 1;
    if (!line.has(at, Kind.YEAR) || number.intValue() < 2) {
      return null;
    }
    Piece year = YearRules.year(line, at);
    if (year == null && line.has(at + 1, Kind.THIS_YEAR)) {
      year = deicticPeriod(line, at);
    }
    YearRef ref = year == null ? null : year.moment().year();
    if (year == null || ref == null || !year.moment().isOnlyYear()) {
      return null;
    }
    PeriodRef months =
        number.intValue() == 6
            ? PeriodRef.of(Unit.HALF, 1)
            : PeriodRef.of(Unit.MONTHS, 1, number.intValue());
    return Piece.of(i, year.end(), Moment.EMPTY.with(months).with(ref), Rule.MONTHS_OF_YEAR);
  }

  /** nửa cuối năm 2022. */
  static @Nullable Piece halfOfYear(Line line, int i) {
    Word half = line.word(i, Kind.EDGE_HALF);
    if (half == null) {
      return null;
    }
    Moment moment = Moment.EMPTY.with(PeriodRef.of(Unit.HALF, half.number()));
    return inYear(line, i, i + half.length(), moment, Rule.HALF_OF_YEAR);
  }

  /** What is of a year that stands behind it, or of the current one: … đầu năm 2024. */
  static @Nullable Piece inYear(Line line, int i, int j, Moment moment, Rule rule) {
    int at = line.has(j, Kind.OF) ? j + 1 : j;
    if (!line.has(at, Kind.YEAR)) {
      return null;
    }
    Piece year = YearRules.year(line, at);
    if (year == null) {
      year = deicticPeriod(line, at);
    }
    if (year != null && year.moment().isOnlyYear()) {
      return Piece.of(i, year.end(), moment.with(year.moment().year()), rule);
    }
    PeriodRef period = moment.period();
    boolean last = period != null && !isOfStart(period);
    YearRef.Kind kind = last ? YearRef.Kind.REPORTED : YearRef.Kind.FROM_PUBLICATION;
    return Piece.of(i, at + 1, moment.with(new YearRef(kind, 0)), rule);
  }

  /** Whether months, a quarter or a half lie in the first half of a year. */
  private static boolean isOfStart(PeriodRef period) {
    return period.n() == 1 && (period.unit() != Unit.MONTHS || period.m() <= 6);
  }

  /** tuần trước, tháng này, quý tới, năm ngoái; năm đó, tháng sau đó. */
  static @Nullable Piece deicticPeriod(Line line, int i) {
    Word unit = line.word(i, Kind.UNIT);
    if (unit == null) {
      return null;
    }
    int j = i + unit.length();
    Word named = line.word(j, Kind.POINTER_NAMED);
    Word pointer = line.word(j, Kind.POINTER);
    Granularity of = unit.unit();
    if (named != null && (pointer == null || named.length() > pointer.length())) {
      Moment moment = shifted(of, named.number(), true);
      return moment == null ? null : Piece.of(i, j + named.length(), moment, Rule.NAMED_PERIOD);
    }
    if (pointer == null) {
      return null;
    }
    int end = j + pointer.length();
    if (pointer.length() == 1 && line.has(j, Kind.AFTER_OR_BEFORE) && isDated(line, end)) {
      return null; // nộp báo cáo quý trước ngày 30/1
    }
    boolean stretch = of == Granularity.DECADE || of == Granularity.CENTURY;
    if (stretch && line.has(j, Kind.RUN_PAST)) {
      return null; // thập niên qua: how long
    }
    Word edge = line.wordBefore(i, Kind.EDGE);
    int head = edge == null ? i : i - edge.length();
    boolean compared = pointer.number() == -1 && line.hasBefore(head, Kind.COMPARED_WITH);
    boolean before = compared && pointer.length() == 1 && line.token(j).key().equals("trước");
    boolean later = pointer.length() == 1 && line.token(j).key().equals("sau");
    Moment moment = later ? told(of, 1) : shifted(of, pointer.number(), before);
    Rule rule = before ? Rule.NAMED_PERIOD : Rule.DEICTIC_PERIOD;
    return moment == null ? null : Piece.of(i, end, moment, rule);
  }

  /** Whether a date stands here, with "ngày" or without. */
  private static boolean isDated(Line line, int i) {
    int at = line.has(i, Kind.DAY) ? i + 1 : i;
    return DayRules.figures(line, at, at > i) != null;
  }

  /** cùng tháng, cùng năm. */
  static @Nullable Piece sameUnit(Line line, int i) {
    Word word = line.word(i, Kind.NAMED_UNIT);
    Moment moment = word == null ? null : shifted(word.unit(), 0, true);
    return word == null || moment == null
        ? null
        : Piece.of(i, i + word.length(), moment, Rule.NAMED_PERIOD);
  }

  /** năm sau, tháng sau: of the story that is told. */
  private static @Nullable Moment told(Granularity unit, int n) {
    if (unit == Granularity.YEAR) {
      return Moment.EMPTY.with(new YearRef(YearRef.Kind.STORY, n));
    }
    return unit == Granularity.MONTH
        ? Moment.EMPTY.with(new PeriodRef(Unit.MONTH, PeriodRef.Kind.STORY, n, n))
        : shifted(unit, n, false);
  }

  static @Nullable Moment shifted(Granularity unit, int n, boolean named) {
    Unit period =
        switch (unit) {
          case WEEK -> Unit.WEEK;
          case MONTH -> Unit.MONTH;
          case QUARTER -> Unit.QUARTER;
          case DECADE -> Unit.DECADE;
          case CENTURY -> Unit.CENTURY;
          default -> null;
        };
    if (unit == Granularity.YEAR) {
      YearRef.Kind kind = named ? YearRef.Kind.FROM_NAMED : YearRef.Kind.FROM_PUBLICATION;
      return Moment.EMPTY.with(new YearRef(kind, n));
    }
    if (period == null) {
      return null;
    }
    return Moment.EMPTY.with(
        named ? PeriodRef.fromNamed(period, n) : PeriodRef.fromPublication(period, n));
  }

  /** cuối tuần, cuối tuần này. */
  static @Nullable Piece weekend(Line line, int i) {
    Word word = line.word(i, Kind.WEEKEND);
    boolean name = line.isCapitalized(i + 1) && !line.token(i).isAllCaps();
    if (word == null || name) {
      return null; // Tuổi Trẻ Cuối Tuần
    }
    int j = i + word.length();
    Word pointer = line.word(j, Kind.POINTER);
    int shift = pointer == null ? 0 : pointer.number();
    int end = pointer == null ? j : j + pointer.length();
    Moment moment = Moment.EMPTY.with(PeriodRef.fromPublication(Unit.WEEKEND, shift));
    return Piece.of(i, end, moment, Rule.WEEKEND);
  }

  /** tuần 18 năm 2024. */
  static @Nullable Piece weekNumber(Line line, int i) {
    int week = line.integer(i + 1);
    if (!line.has(i, Kind.WEEK) || week < 1 || week > 53 || !line.has(i + 2, Kind.YEAR)) {
      return null;
    }
    Piece year = YearRules.year(line, i + 2);
    if (year == null || !year.moment().isOnlyYear()) {
      return null;
    }
    Moment moment = Moment.EMPTY.with(PeriodRef.of(Unit.WEEK, week)).with(year.moment().year());
    return Piece.of(i, year.end(), moment, Rule.WEEK_NUMBER);
  }

  /** tuần đầu tiên của tháng 9: the first whole one. */
  static @Nullable Piece weekOfMonth(Line line, int i) {
    Word first = line.word(i, Kind.FIRST_WEEK);
    if (first == null) {
      return null;
    }
    int j = i + first.length();
    j = line.has(j, Kind.OF) ? j + 1 : j;
    Piece month = line.has(j, Kind.MONTH) ? monthNumber(line, j) : null;
    if (month == null) {
      return null;
    }
    Moment moment = month.moment();
    int end = month.end();
    Piece year = line.has(end, Kind.YEAR) ? YearRules.year(line, end) : null;
    if (year != null && year.moment().isOnlyYear() && moment.year() == null) {
      moment = moment.with(year.moment().year());
      end = year.end();
    }
    Moment week = moment.with(DayRef.of(DayRef.Kind.WEEK_OF_PERIOD, first.number()));
    return Piece.of(i, end, week, Rule.WEEK_OF_MONTH);
  }

  /** ngày đầu tiên của tháng 3, ngày cuối cùng của năm 2023. */
  static @Nullable Piece dayOfPeriod(Line line, int i) {
    Word first = line.word(i, Kind.FIRST_DAY);
    if (first == null) {
      return null;
    }
    int j = i + first.length();
    if (line.has(j, Kind.OF)) {
      j++;
    }
    Piece period = line.has(j, Kind.MONTH) ? monthNumber(line, j) : null;
    if (period == null) {
      period = deicticPeriod(line, j);
    }
    if (period == null && line.has(j, Kind.YEAR)) {
      period = YearRules.year(line, j);
    }
    if (period == null) {
      return null;
    }
    int end = period.end();
    Moment moment = period.moment();
    if (moment.year() == null && line.has(end, Kind.YEAR)) {
      Piece year = YearRules.year(line, end);
      if (year != null && year.moment().isOnlyYear()) {
        end = year.end();
        moment = moment.with(year.moment().year());
      }
    }
    Moment day = moment.with(DayRef.of(DayRef.Kind.OF_PERIOD, first.number()));
    return Piece.of(i, end, day, Rule.DAY_OF_PERIOD);
  }
}
