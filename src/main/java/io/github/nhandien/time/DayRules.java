package io.github.nhandien.time;

import io.github.nhandien.time.Numerals.Numeral;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days of the month in figures and words: 25/12/2025, ngày 2 tháng 9, ngày 4-5/12, hôm 13/9. */
final class DayRules {
  private DayRules() {}

  /** ngày 13, ngày 13/9, ngày mùng 2 tháng Chín, hôm 5/9. */
  static @Nullable Piece dayWord(Line line, int i) {
    int j = i + 1;
    boolean early = line.has(j, Kind.MUNG);
    if (early) {
      j++;
    }
    Piece date = LunarRules.lateTet(line, j);
    if (date == null) {
      date = figures(line, j, true);
    }
    if (date == null) {
      date = numbered(line, j, early || line.has(i, Kind.DAY));
    }
    if (date == null) {
      return null;
    }
    Piece whole = date.from(i);
    return new Piece(i, whole.end(), whole.moment(), whole.mod(), whole.rule(), true);
  }

  /** mùng 2 tháng Chín; mùng 3 Tết belongs to the lunar rules. */
  static @Nullable Piece early(Line line, int i) {
    Piece figures = figures(line, i + 1, true);
    Piece date = figures != null ? figures : numbered(line, i + 1, false);
    return date == null ? null : new Piece(i, date.end(), date.moment(), null, date.rule(), true);
  }

  /** 13/9, 25/12/2025, 4-5/12, 2 tháng 9. */
  static @Nullable Piece number(Line line, int i) {
    Piece figures = figures(line, i, false);
    return figures != null ? figures : numbered(line, i, false);
  }

  /** hai mươi tư tháng bảy. */
  static @Nullable Piece words(Line line, int i) {
    Piece date = numbered(line, i, false);
    boolean mixed = date != null && date.end() >= i + 2 && line.isNumber(date.end() - 1);
    return mixed && date != null && date.moment().year() == null ? null : date; // vải chín tháng 4
  }

  /** A day in figures or words and, unless the day may stand alone, its month behind it. */
  private static @Nullable Piece numbered(Line line, int i, boolean alone) {
    NumberForm form = line.number(i);
    if (line.hasBefore(i, Kind.DISTRICT)) {
      return null; // phường 11 tháng 12 năm ngoái
    }
    if (form != null && form.is("#-#") && line.has(i + 1, Kind.MONTH)) {
      return pairInWords(line, i, form);
    }
    Numeral day = Numerals.number(line, i);
    if (day == null || day.value() == null || day.value().scale() > 0) {
      return null;
    }
    int d = day.intValue();
    boolean figure = line.integer(i) >= 0;
    if (d < 1 || d > 31 || (line.isNumber(i) && (!figure || form == null || form.width(0) > 2))) {
      return null;
    }
    int j = day.end();
    Piece dashed = figure ? dashed(line, i) : null;
    if (dashed != null) {
      return dashed;
    }
    boolean counted = !alone && !line.isNumber(i) && line.has(j + 1, Kind.YEAR);
    if (counted && line.has(j + 2, Kind.THIS_YEAR)) {
      return null; // mười tháng năm nay
    }
    if (counted && line.isNumber(j + 2)) {
      return null; // tám tháng năm 2023
    }
    if (line.has(i, Kind.LAST_DIGIT) && day.end() == i + 1) {
      return null; // đầu tư tháng 6
    }
    if (line.has(j, Kind.MONTH)) {
      Piece month = PeriodRules.monthNumber(line, j);
      if (month != null && month.moment().period() != null && isSingle(month.moment())) {
        Moment date = Moment.EMPTY.with(DayRef.of(d)).joinedWith(month.moment());
        if (isPossible(date)) {
          return Piece.of(i, month.end(), date, Rule.DATE_WORDS);
        }
      }
    }
    if (!alone || !figure) {
      return null;
    }
    return Piece.of(i, j, Moment.EMPTY.with(DayRef.of(d)), Rule.DAY_OF_MONTH);
  }

  private static boolean isSingle(Moment month) {
    PeriodRef period = month.period();
    return period != null && period.unit() == PeriodRef.Unit.MONTH;
  }

  /** 5 - 4 - 1957. */
  private static @Nullable Piece dashed(Line line, int i) {
    if (!line.isDash(i + 1) || !line.isDash(i + 3)) {
      return null;
    }
    NumberForm year = line.number(i + 4);
    if (year == null || !year.is("#") || !year.isYear(0)) {
      return null;
    }
    return valid(
        Piece.of(
            i,
            i + 5,
            Moment.date(line.integer(i), line.integer(i + 2), year.at(0)),
            Rule.DATE_FIGURES));
  }

  /** 4-5 tháng 12. */
  private static @Nullable Piece pairInWords(Line line, int i, NumberForm form) {
    Piece month = PeriodRules.monthNumber(line, i + 1);
    if (month == null || !isSingle(month.moment()) || !form.isDay(0) || !form.isDay(1)) {
      return null;
    }
    return pair(i, month.end(), form.at(0), month.moment().with(DayRef.of(form.at(1))));
  }

  private static @Nullable Piece pair(int i, int end, int first, Moment last) {
    if (last.day() == null || first >= last.day().n() || !isPossible(last)) {
      return null;
    }
    return Piece.of(i, end, last.with(DayRef.run(first, last.day().n())), Rule.DAY_PAIR);
  }

  /** A day in figures; after "ngày" also 12-6 for the twelfth of June. */
  static @Nullable Piece figures(Line line, int i, boolean afterDay) {
    NumberForm form = line.number(i);
    if (form == null) {
      return null;
    }
    return switch (form.pattern()) {
      case "#/#" -> {
        if (form.isMonth(0) && form.isYear(1)) {
          Moment month =
              Moment.EMPTY
                  .with(PeriodRef.of(PeriodRef.Unit.MONTH, form.at(0)))
                  .with(YearRef.of(form.at(1)));
          yield afterDay ? null : Piece.of(i, i + 1, month, Rule.MONTH_YEAR_FIGURES).uncertain();
        }
        Piece date = dayMonth(i, form);
        yield date == null || afterDay ? date : date.uncertain();
      }
      case "#-#", "#.#" -> {
        Piece date = form.isDay(0) && form.isMonth(1) ? dayMonth(i, form) : null;
        boolean month = line.has(i + 1, Kind.MONTH);
        yield date == null || month ? null : afterDay ? date : date.uncertain();
      }
      case "#-#.#" -> dottedPair(line, i, form, afterDay);
      case "#/#/#", "#-#-#", "#.#.#", "#/#-#", "#-#/#" -> full(line, i, form);
      case "#-#/#/#", "#-#-#/#" -> pairOfFigures(i, form);
      default -> null;
    };
  }

  /** 3-4.10, where the document writes its dates with dots. */
  private static @Nullable Piece dottedPair(Line line, int i, NumberForm form, boolean afterDay) {
    boolean dots = afterDay || line.style().allowsDots();
    if (!dots || !form.isDay(0) || !form.isDay(1) || !form.isMonth(2)) {
      return null;
    }
    return pair(i, i + 1, form.at(0), Moment.date(form.at(1), form.at(2)));
  }

  private static @Nullable Piece dayMonth(int i, NumberForm form) {
    if (!form.isDay(0) || !form.isMonth(1)) {
      return null;
    }
    return valid(Piece.of(i, i + 1, Moment.date(form.at(0), form.at(1)), Rule.DAY_MONTH_FIGURES));
  }

  private static @Nullable Piece full(Line line, int i, NumberForm form) {
    if (form.is("#-#/#") && form.isDay(0) && form.isDay(1) && form.isMonth(2)) {
      Piece pair = pair(i, i + 1, form.at(0), Moment.date(form.at(1), form.at(2)));
      if (pair != null) {
        return pair;
      }
    }
    if (form.is("#-#/#")) {
      return null;
    }
    if (form.isYear(0) && form.is("#-#-#")) {
      return valid(
          Piece.of(i, i + 1, Moment.date(form.at(2), form.at(1), form.at(0)), Rule.DATE_FIGURES));
    }
    if (!form.isDay(0) || !form.isMonth(1)) {
      return null;
    }
    if (form.isYear(2)) {
      return valid(
          Piece.of(i, i + 1, Moment.date(form.at(0), form.at(1), form.at(2)), Rule.DATE_FIGURES));
    }
    if (form.width(2) == 2 && form.is("#/#/#")) {
      Moment date =
          Moment.date(form.at(0), form.at(1)).with(new YearRef(YearRef.Kind.SHORT, form.at(2)));
      return valid(Piece.of(i, i + 1, date, Rule.DATE_FIGURES));
    }
    return null;
  }

  private static @Nullable Piece pairOfFigures(int i, NumberForm form) {
    if (!form.isDay(0) || !form.isDay(1) || !form.isMonth(2) || !form.isYear(3)) {
      return null;
    }
    return pair(i, i + 1, form.at(0), Moment.date(form.at(1), form.at(2), form.at(3)));
  }

  private static @Nullable Piece valid(Piece piece) {
    return isPossible(piece.moment()) ? piece : null;
  }

  /** Whether the calendar has such a day in some year. */
  static boolean isPossible(Moment date) {
    PeriodRef period = date.period();
    DayRef day = date.day();
    if (period == null || day == null || period.unit() != PeriodRef.Unit.MONTH) {
      return true;
    }
    int month = period.n();
    if (month < 1 || month > 12) {
      return false;
    }
    YearRef year = date.year();
    boolean known = year != null && year.kind() == YearRef.Kind.ABSOLUTE && year.n() >= 100;
    int length =
        known && year != null
            ? YearMonth.of(year.n(), month).lengthOfMonth()
            : Month.of(month).maxLength();
    return day.n() >= 1 && day.n() <= length;
  }
}
