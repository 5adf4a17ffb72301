package io.github.nhandien.time;

import io.github.nhandien.time.PeriodRef.Unit;
import org.jspecify.annotations.Nullable;

/** Lunar days, holidays of either calendar, and the years of the sixty-year cycle. */
final class LunarRules {
  /** The last day of a lunar month, whether it has 29 or 30. */
  static final int LAST_DAY = 30;

  private static final Moment CHRISTMAS = Moment.date(25, 12);

  private LunarRules() {}

  /** Quý Mão, Giáp Thìn 2024: the year, without its head. */
  static @Nullable Piece cycle(Line line, int i) {
    Word stem = line.word(i, Kind.STEM);
    Word branch = line.word(i + 1, Kind.BRANCH);
    if (stem == null || branch == null || !line.isCapitalized(i)) {
      return null;
    }
    int s = stem.number();
    int b = branch.number();
    if (s % 2 != b % 2) {
      return null;
    }
    int index = (6 * s - 5 * b + 60) % 60;
    YearRef year = new YearRef(YearRef.Kind.CYCLE, index);
    int end = i + 2;
    boolean bracket = line.is(end, '(');
    NumberForm form = line.number(bracket ? end + 1 : end);
    if (!bracket && form != null && form.is("#") && form.isYear(0)) {
      year = YearRef.of(form.at(0));
      end++;
    }
    return Piece.of(i, end, Moment.EMPTY.with(year), Rule.CYCLE_YEAR);
  }

  /** rằm tháng Giêng, rằm tháng 7. */
  static @Nullable Piece fullMoon(Line line, int i) {
    Word word = line.word(i, Kind.RAM);
    Piece month = word == null ? null : PeriodRules.monthNumber(line, i + 1);
    if (month == null || word == null) {
      return null;
    }
    Moment moment = month.moment().with(DayRef.of(word.number()));
    LunarRef lunar = moment.lunar() == LunarRef.LEAP ? LunarRef.LEAP : LunarRef.LUNAR;
    return Piece.of(i, month.end(), moment.with(lunar), Rule.LUNAR_MONTH);
  }

  /** mùng 3 Tết, mùng một Tết Kỷ Dậu 1789. */
  static @Nullable Piece earlyTet(Line line, int i) {
    Numerals.Numeral day = line.has(i, Kind.MUNG) ? Numerals.number(line, i + 1) : null;
    if (day == null || day.intValue() < 1 || day.intValue() > 10) {
      return null;
    }
    Piece tet = tet(line, i, day.end(), 1, day.intValue());
    boolean bare = tet == null && line.style().isFestive() && !line.has(day.end(), Kind.MONTH);
    return bare ? Piece.of(i, day.end(), lunar(day.intValue(), 1), Rule.LUNAR_DAY) : tet;
  }

  /** 30 Tết, 28 tết. */
  static @Nullable Piece lateTet(Line line, int i) {
    int day = line.integer(i);
    return day < 20 || day > 30 ? null : tet(line, i, i + 1, 12, day);
  }

  private static @Nullable Piece tet(Line line, int i, int j, int month, int day) {
    Word tet = line.word(j, Kind.TET);
    if (tet == null) {
      return null;
    }
    return withCycle(line, i, j + tet.length(), lunar(day, month), Rule.LUNAR_DAY);
  }

  private static Moment lunar(int day, int month) {
    return Moment.date(day, month).with(LunarRef.LUNAR);
  }

  private static Piece withCycle(Line line, int i, int end, Moment moment, Rule rule) {
    Piece cycle = cycle(line, end);
    if (cycle != null) {
      return Piece.of(i, cycle.end(), moment.with(cycle.moment().year()), rule);
    }
    NumberForm year = line.number(end);
    if (year != null && year.is("#") && year.isYear(0) && year.at(0) < 2100) {
      return Piece.of(i, end + 1, moment.with(YearRef.of(year.at(0))), rule);
    }
    return Piece.of(i, end, moment, rule);
  }

  /** Tết Giáp Thìn, Tết Nguyên đán 2024, trước Tết; "Tết" alone is no time. */
  static @Nullable Piece tetYear(Line line, int i) {
    Word tet = line.word(i, Kind.TET);
    if (tet == null || !line.isCapitalized(i)) {
      return null;
    }
    Piece piece = withCycle(line, i, i + tet.length(), lunar(1, 1), Rule.LUNAR_DAY);
    if (piece.moment().year() != null || line.has(i, Kind.TET_NAMED)) {
      return piece;
    }
    Piece year = PeriodRules.deicticPeriod(line, piece.end());
    if (year != null && year.moment().isOnlyYear()) {
      return piece.to(year.end(), piece.moment().with(year.moment().year())); // Tết năm ngoái
    }
    if (line.has(piece.end(), Kind.THIS)) {
      return piece.to(piece.end() + 1, piece.moment()); // Tết này
    }
    boolean told = line.hasBefore(i, Kind.BEFORE_TET) && !line.isCapitalized(piece.end());
    return told ? piece : null; // thưởng Tết, Tết trồng cây
  }

  /** Quốc khánh 2/9, Ngày Nhà giáo Việt Nam, Trung thu, giao thừa 2024. */
  static @Nullable Piece holiday(Line line, int i) {
    int at = line.has(i, Kind.DAY) ? i + 1 : i;
    Word word = line.word(at, Kind.HOLIDAY);
    if (word == null) {
      return null;
    }
    String[] value = word.value().split(":", -1);
    NumberForm following = line.number(at + word.length());
    boolean dated = following != null && !following.is("#");
    if (at == i && value[3].equals("no") && !dated) {
      return null; // Hội Phụ nữ Việt Nam
    }
    boolean name =
        line.isCapitalized(at + word.length()) && !line.has(at + word.length(), Kind.STEM);
    if (!dated && (name || line.hasBefore(i, Kind.YEAR))) {
      return null; // Noel Gallagher; 75 năm Quốc khánh
    }
    Moment moment = Moment.date(Integer.parseInt(value[2]), Integer.parseInt(value[1]));
    if (moment.equals(CHRISTMAS) && i > 0 && line.token(i - 1).key().equals("đêm")) {
      moment = Moment.date(24, 12); // đêm Noel
    }
    int end = at + word.length();
    if (value[0].equals("LUNAR")) {
      return withCycle(line, i, end, moment.with(LunarRef.LUNAR), Rule.HOLIDAY);
    }
    NumberForm form = line.number(end);
    if (form != null) {
      Piece date = DayRules.figures(line, end, true);
      if (date != null && sameDay(date.moment(), moment)) {
        return Piece.of(i, date.end(), date.moment(), Rule.HOLIDAY);
      }
    }
    return withCycle(line, i, end, moment, Rule.HOLIDAY);
  }

  private static boolean sameDay(Moment a, Moment b) {
    return java.util.Objects.equals(a.day(), b.day())
        && java.util.Objects.equals(a.period(), b.period());
  }

  /** A date that "âm lịch" behind it makes lunar, else the same piece. */
  static Piece marked(Line line, Piece piece) {
    Word solar = line.word(piece.end(), Kind.SOLAR);
    if (solar != null && piece.moment().isDate() && piece.moment().lunar() == LunarRef.SOLAR) {
      int end = piece.end() + solar.length();
      return Piece.of(piece.start(), end, piece.moment(), Rule.DATE_WORDS);
    }
    boolean bracket = line.is(piece.end(), '(');
    Word mark = line.word(bracket ? piece.end() + 1 : piece.end(), Kind.LUNAR);
    if (mark == null || piece.moment().period() == null) {
      return piece;
    }
    int end = piece.end() + mark.length() + (bracket ? 2 : 0);
    if (bracket && !line.is(end - 1, ')')) {
      return piece;
    }
    PeriodRef period = piece.moment().period();
    if (!period.isAbsolute(Unit.MONTH) || end > line.size()) {
      return piece;
    }
    LunarRef lunar = piece.moment().lunar() == LunarRef.LEAP ? LunarRef.LEAP : LunarRef.LUNAR;
    Piece certain = Piece.of(piece.start(), end, piece.moment().with(lunar), Rule.LUNAR_DAY);
    return certain;
  }
}
