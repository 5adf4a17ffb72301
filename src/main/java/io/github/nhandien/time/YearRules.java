package io.github.nhandien.time;

import io.github.nhandien.time.Numerals.Numeral;
import io.github.nhandien.time.PeriodRef.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Years and what is longer: năm 2025, năm Quý Mão, 2026-2030, thập niên 90, thế kỷ XXI. */
final class YearRules {
  /** Two figures from here on are of the last century: năm 66, but năm 40 of our era. */
  private static final int FIRST_SHORT_YEAR = 41;

  private YearRules() {}

  /** năm 2025, năm 179 TCN, năm hai nghìn mười ba, năm 2016-2018. */
  static @Nullable Piece year(Line line, int i) {
    Word head = line.word(i, Kind.YEAR);
    if (head == null) {
      return null;
    }
    int j = i + 1;
    NumberForm form = line.number(j);
    if (form == null) {
      return spelled(line, i, j);
    }
    if (form.is("#")) {
      return figures(line, i, j, form);
    }
    Moment pair = pair(form);
    return pair == null ? null : Piece.of(i, j + 1, pair, Rule.YEAR_PAIR);
  }

  private static @Nullable Piece figures(Line line, int i, int j, NumberForm form) {
    int n = form.at(0);
    Word bc = line.word(j + 1, Kind.BC);
    if (bc != null && form.width(0) <= 4) {
      Moment moment = Moment.EMPTY.with(YearRef.of(1 - n));
      return Piece.of(i, j + 1 + bc.length(), moment, Rule.YEAR);
    }
    Word ad = line.word(j + 1, Kind.AD);
    int end = ad == null ? j + 1 : j + 1 + ad.length();
    if (form.width(0) == 4 && (form.isYear(0) || ad != null) || form.width(0) == 3) {
      return n == 0 ? null : Piece.of(i, end, Moment.EMPTY.with(YearRef.of(n)), Rule.YEAR);
    }
    if (form.width(0) == 2) {
      int year = n >= FIRST_SHORT_YEAR && ad == null ? 1900 + n : n;
      return Piece.of(i, end, Moment.EMPTY.with(YearRef.of(year)), Rule.YEAR);
    }
    return null;
  }

  private static @Nullable Piece spelled(Line line, int i, int j) {
    Piece cycle = LunarRules.cycle(line, j);
    if (cycle != null) {
      return cycle.from(i);
    }
    Numeral number = Numerals.words(line, j);
    if (number != null && number.intValue() >= 1000 && number.intValue() < 2100) {
      Moment moment = Moment.EMPTY.with(YearRef.of(number.intValue()));
      return Piece.of(i, number.end(), moment, Rule.YEAR);
    }
    return null;
  }

  /** 2025, 2026-2030, 2025/26: a time only where something around it says so. */
  static @Nullable Piece bare(Line line, int i) {
    NumberForm form = line.number(i);
    if (form == null) {
      return null;
    }
    if (form.isBareYear()) {
      return Piece.of(i, i + 1, Moment.EMPTY.with(YearRef.of(form.at(0))), Rule.BARE_YEAR)
          .uncertain();
    }
    Moment pair = pair(form);
    return pair == null ? null : Piece.of(i, i + 1, pair, Rule.YEAR_PAIR).uncertain();
  }

  private static @Nullable Moment pair(NumberForm form) {
    if (!(form.is("#-#") || form.is("#/#")) || !form.isYear(0)) {
      return null;
    }
    int from = form.at(0);
    int to = form.width(1) == 2 ? from / 100 * 100 + form.at(1) : form.at(1);
    if ((form.width(1) != 4 && form.width(1) != 2) || to <= from || to > 2999) {
      return null;
    }
    return Moment.EMPTY.with(PeriodRef.of(Unit.YEARS, from, to));
  }

  /** năm học 2023-2024, mùa giải 2025/26, năm học 2024 - 2025. */
  static @Nullable Piece schoolYear(Line line, int i) {
    Word head = line.word(i, Kind.SCHOOL_YEAR);
    if (head == null) {
      return null;
    }
    int j = i + head.length();
    Piece years = bare(line, j);
    if (years == null) {
      return pointed(line, i, j, Unit.YEARS, Rule.SCHOOL_YEAR);
    }
    YearRef first = years.moment().year();
    NumberForm last = line.number(j + 2);
    if (first != null
        && line.isDash(j + 1)
        && last != null
        && last.is("#")
        && last.isYear(0)
        && last.at(0) > first.n()) {
      Moment pair = Moment.EMPTY.with(PeriodRef.of(Unit.YEARS, first.n(), last.at(0)));
      return Piece.of(i, j + 3, pair, Rule.SCHOOL_YEAR);
    }
    return Piece.of(i, years.end(), years.moment(), Rule.SCHOOL_YEAR);
  }

  /** năm học này, mùa giải trước, năm tài chính tới; mùa giải năm ngoái is of that year. */
  private static @Nullable Piece pointed(Line line, int i, int j, Unit unit, Rule rule) {
    Piece year = line.has(j, Kind.YEAR) ? PeriodRules.deicticPeriod(line, j) : null;
    if (year != null && year.moment().isOnlyYear()) {
      return Piece.of(i, year.end(), year.moment(), rule);
    }
    Word pointer = line.word(j, Kind.POINTER);
    int end = pointer == null ? j : j + pointer.length();
    if (pointer == null || line.isNumber(end) || line.has(end, Kind.DAY)) {
      return null; // thi xong năm học trước ngày 31/5
    }
    Moment moment = Moment.EMPTY.with(PeriodRef.fromPublication(unit, pointer.number()));
    return Piece.of(i, end, moment, rule);
  }

  /** mùa này, mùa trước: the season of a league where the text tells of sport. */
  static @Nullable Piece leagueSeason(Line line, int i) {
    boolean crop = line.hasBefore(i, Kind.NOT_LEAGUE);
    return crop || !line.style().isSport()
        ? null
        : pointed(line, i, i + 1, Unit.YEARS, Rule.SCHOOL_YEAR);
  }

  /** năm tài chính 2024. */
  static @Nullable Piece fiscalYear(Line line, int i) {
    Word head = line.word(i, Kind.FISCAL);
    int j = head == null ? i : i + head.length();
    NumberForm form = line.number(j);
    if (head == null) {
      return null;
    }
    if (form == null || !form.is("#") || !form.isYear(0)) {
      return pointed(line, i, j, Unit.FISCAL, Rule.FISCAL_YEAR);
    }
    Moment moment = Moment.EMPTY.with(PeriodRef.of(Unit.FISCAL, form.at(0)));
    return Piece.of(i, j + 1, moment, Rule.FISCAL_YEAR);
  }

  /** những năm 1980, thập niên 90, những năm 90 của thế kỷ trước. */
  static @Nullable Piece decade(Line line, int i) {
    Word head = line.word(i, Kind.DECADE);
    if (head == null) {
      return null;
    }
    int j = i + head.length();
    NumberForm form = line.number(j);
    if (form != null && line.has(i, Kind.YEARS)) {
      Moment pair = pair(form);
      if (pair != null) {
        return Piece.of(j - 1, j + 1, pair, Rule.YEAR_PAIR);
      }
    }
    Numeral number = Numerals.number(line, j);
    if (number == null || number.value() == null || number.intValue() % 10 != 0) {
      return null;
    }
    int n = number.intValue();
    boolean isShort = n >= 10 && n <= 90;
    if (!isShort && (n < 1000 || n > 2990)) {
      return null;
    }
    int century = isShort ? 19 : n / 100;
    int end = number.end();
    if (line.has(end, Kind.OF) || line.has(end, Kind.CENTURY)) {
      int at = line.has(end, Kind.OF) ? end + 1 : end;
      Piece of = century(line, at);
      if (of != null && of.moment().period() != null) {
        century = of.moment().period().n();
        end = of.end();
      } else if (line.has(at, Kind.CENTURY) && line.has(at + 2, Kind.POINTER)) {
        end = at + 3; // thế kỷ trước: the last one, as it is
      }
    }
    int decade = century * 10 + n / 10 % 10;
    return Piece.of(i, end, Moment.EMPTY.with(PeriodRef.of(Unit.DECADE, decade)), Rule.DECADE);
  }

  /** thế kỷ 20, thế kỷ XXI, thế kỷ thứ mười bảy. */
  static @Nullable Piece century(Line line, int i) {
    Word head = line.word(i, Kind.CENTURY);
    if (head == null) {
      return null;
    }
    int j = i + head.length();
    if (j >= line.size()) {
      return null;
    }
    int number = Numerals.roman(line.token(j).form());
    int end = j + 1;
    NumberForm pair = line.number(j);
    if (pair != null && pair.is("#-#") && pair.width(0) <= 2 && pair.at(1) - pair.at(0) == 1) {
      Moment moment = Moment.EMPTY.with(PeriodRef.of(Unit.CENTURY, pair.at(0) - 1, pair.at(1) - 1));
      return Piece.of(i, end, moment, Rule.CENTURY);
    }
    if (number == 0) {
      Numeral numeral = Numerals.number(line, j);
      BigDecimal value = numeral == null ? null : numeral.value();
      if (numeral == null || value == null || value.scale() > 0) {
        return null;
      }
      number = numeral.intValue();
      end = numeral.end();
    }
    if (number < 1 || number > 30) {
      return null;
    }
    return Piece.of(
        i, end, Moment.EMPTY.with(PeriodRef.of(Unit.CENTURY, number - 1)), Rule.CENTURY);
  }
}
