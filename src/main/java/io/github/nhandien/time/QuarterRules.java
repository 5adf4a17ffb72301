package io.github.nhandien.time;

import io.github.nhandien.time.Numerals.Numeral;
import io.github.nhandien.time.PeriodRef.Unit;
import org.jspecify.annotations.Nullable;

/** Quarters: quý I/2024, quý 3, quý đầu năm. Stateless. */
final class QuarterRules {
  private QuarterRules() {}

  /** quý I/2024, quý 3, quý ba; quý IV. */
  static @Nullable Piece quarter(Line line, int i) {
    int j = i + 1;
    if (j >= line.size()) {
      return null;
    }
    NumberForm form = line.number(j);
    if (form != null) {
      boolean quarter = form.width(0) == 1 && form.at(0) >= 1 && form.at(0) <= 4;
      if (quarter && form.is("#")) {
        return Piece.of(i, j + 1, quarterOf(form.at(0)), Rule.QUARTER);
      }
      if (quarter && (form.is("#/#") || form.is("#-#")) && form.isYear(1)) {
        return Piece.of(i, j + 1, quarterOf(form.at(0)).with(YearRef.of(form.at(1))), Rule.QUARTER);
      }
      return null;
    }
    int roman = Numerals.roman(line.token(j).form());
    if (roman == 0) {
      return quarterInOne(line, i);
    }
    if (roman >= 1 && roman <= 4) {
      NumberForm year = line.number(j + 2);
      if ((line.is(j + 1, '/') || line.isDash(j + 1))
          && year != null
          && year.is("#")
          && year.isYear(0)) {
        return Piece.of(i, j + 3, quarterOf(roman).with(YearRef.of(year.at(0))), Rule.QUARTER);
      }
      return Piece.of(i, j + 1, quarterOf(roman), Rule.QUARTER);
    }
    return null;
  }

  /** quý II-2023, quý I.2024 in a token of its own. */
  private static @Nullable Piece quarterInOne(Line line, int i) {
    String form = line.token(i + 1).form();
    int mark = Math.max(form.indexOf('-'), Math.max(form.indexOf('/'), form.indexOf('.')));
    int roman = mark < 0 ? 0 : Numerals.roman(form.substring(0, mark));
    NumberForm year = mark < 0 ? null : NumberForm.of(form.substring(mark + 1));
    if (roman < 1 || roman > 4 || year == null || !year.is("#") || !year.isYear(0)) {
      return spelledQuarter(line, i);
    }
    return Piece.of(i, i + 2, quarterOf(roman).with(YearRef.of(year.at(0))), Rule.QUARTER);
  }

  /** quý ba. */
  private static @Nullable Piece spelledQuarter(Line line, int i) {
    Numeral word = Numerals.words(line, i + 1);
    return word != null && word.intValue() >= 1 && word.intValue() <= 4
        ? Piece.of(i, word.end(), quarterOf(word.intValue()), Rule.QUARTER)
        : null;
  }

  /** quý đầu năm, quý cuối năm 2024. */
  static @Nullable Piece quarterOfYear(Line line, int i) {
    Word edge = line.has(i, Kind.QUARTER) ? line.word(i + 1, Kind.FIRST) : null;
    if (edge == null) {
      return null;
    }
    Moment quarter = quarterOf(edge.number() == 1 ? 1 : 4);
    int end = i + 1 + edge.length();
    Piece whole = PeriodRules.inYear(line, i, end, quarter, Rule.QUARTER);
    if (whole != null || line.has(end, Kind.UNIT) || line.isNumber(end)) {
      return whole;
    }
    YearRef current = new YearRef(YearRef.Kind.FROM_PUBLICATION, 0);
    return Piece.of(i, end, quarter.with(current), Rule.QUARTER); // quý cuối
  }

  private static Moment quarterOf(int n) {
    return Moment.EMPTY.with(PeriodRef.of(Unit.QUARTER, n));
  }
}
