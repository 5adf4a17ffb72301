package io.github.nhandien.time;

import io.github.nhandien.time.Amounts.Amount;
import io.github.nhandien.time.DurationValue.Part;
import io.github.nhandien.time.Meaning.Base;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Expressions around an amount: lengths, offsets, runs of units and how often. Stateless. */
final class AmountRules {
  /** So many words may lie between a clock and "40 phút sau". */
  private static final int CLAUSES = 30;

  private AmountRules() {}

  /** 6 ngày, 3 ngày trước, hai năm sau, 3 tháng tới, 30 năm nay, 5 năm một lần. */
  static @Nullable Found at(Line line, int i) {
    if (!line.mayCount(i)) {
      return null;
    }
    Found often = timesPerUnit(line, i);
    if (often != null) {
      return often;
    }
    Amount amount = Amounts.at(line, i);
    if (amount == null
        || line.has(i - 1, Kind.WEEKDAY_HEAD)
        || line.has(amount.end(), Kind.NOT_AFTER_AMOUNT)) {
      return null; // phiên thứ mười hôm qua; đắt gấp ba năm ngoái
    }
    Found found = behind(line, i, amount);
    return found != null ? found : length(line, i, amount);
  }

  private static @Nullable Found length(Line line, int i, Amount amount) {
    boolean day = line.token(amount.end() - 1).key().equals("hôm");
    BigDecimal count = amount.first().count();
    if (day && (count == null || count.compareTo(BigDecimal.ONE) <= 0)) {
      return null; // một hôm: one day
    }
    boolean one = line.has(i, Kind.ONE) && amount.isSimple() && amount.end() == i + 2;
    if (one && (line.hasBefore(i, Kind.PRICE) || line.isPrice(i - 1))) {
      return null; // 400.000 đồng một tháng: what a unit costs
    }
    if (isMonthsOfYear(line, i, amount)) {
      int n = amount.first().count() == null ? 0 : amount.first().count().intValue();
      PeriodRef months =
          n == 6 ? PeriodRef.of(PeriodRef.Unit.HALF, 1) : PeriodRef.of(PeriodRef.Unit.MONTHS, 1, n);
      Moment meaning = Moment.EMPTY.with(months);
      return new Found(i, amount.end(), meaning, null, Rule.MONTHS_OF_YEAR.label());
    }
    Rule rule = amount.upTo() == null ? Rule.LENGTH : Rule.LENGTH_RANGE;
    Meaning meaning = new Meaning.Length(amount.value(), amount.upTo());
    return new Found(i, amount.end(), meaning, null, rule.label());
  }

  /** 9 tháng where the sentence compares with "cùng kỳ": those since January. */
  private static boolean isMonthsOfYear(Line line, int i, Amount amount) {
    Part part = amount.first();
    if (!amount.isSimple() || part.unit() != Granularity.MONTH || part.count() == null) {
      return false;
    }
    int n = part.count().intValue();
    boolean whole = part.count().stripTrailingZeros().scale() <= 0;
    boolean lasting =
        line.hasBefore(i, Kind.MOD)
            || (line.hasBefore(i, Kind.LASTING) && !line.token(i - 1).key().equals("trong"));
    boolean figures = line.has(amount.end(), Kind.GROWTH) && !line.hasBefore(i, Kind.INTRO);
    boolean summed = line.hasBefore(i, Kind.SUMMED);
    boolean some = n >= 2 && n <= (summed ? 12 : 11);
    return whole && some && !lasting && (figures || summed || line.comparesPeriods());
  }

  private static @Nullable Found behind(Line line, int i, Amount amount) {
    int j = amount.end();
    Word once = line.word(j, Kind.ONCE);
    if (once != null && !amount.isVague()) {
      Meaning meaning = new Meaning.Repeat(null, amount.value());
      return new Found(i, j + once.length(), meaning, null, Rule.HOW_OFTEN.label());
    }
    int often = amount.isSimple() && !amount.isVague() ? countEnd(line, j) : j;
    if (often > j) {
      Meaning meaning = new Meaning.Repeat(null, amount.value());
      return new Found(i, often, meaning, null, Rule.HOW_OFTEN.label());
    }
    Word first = line.word(j, Kind.FIRST);
    boolean opens = first != null && (first.number() == 1 || !amount.first().unit().isClock());
    if (first != null && opens && endsAfter(line, j + first.length())) {
      Meaning meaning = new Meaning.Length(amount.value(), amount.upTo());
      return new Found(i, j + first.length(), meaning, null, Rule.LENGTH.label());
    }
    Found ago = offset(line, i, amount);
    if (ago != null) {
      return ago;
    }
    if (line.has(j, Kind.RUN_NOW)) {
      Meaning meaning = new Meaning.Length(amount.value(), amount.upTo());
      return new Found(i, j + 1, meaning, null, Rule.LENGTH_UNTIL_NOW.label());
    }
    Word past = line.word(j, Kind.RUN_PAST);
    if (past != null && amount.upTo() == null && isPastHere(line, j, past)) {
      Meaning meaning = new Meaning.Run(amount.value(), -1);
      return new Found(i, j + past.length(), meaning, null, Rule.LENGTH_PAST.label());
    }
    Word next = line.word(j, Kind.RUN_NEXT);
    if (next != null
        && !line.isNumber(j + next.length())
        && !(next.length() == 1 && line.isCapitalized(j + 1))) {
      int end = j + next.length();
      if (amount.isVague()) {
        Meaning future = new Meaning.Vague(VagueValue.FUTURE_REF);
        return new Found(i, end, future, null, Rule.VAGUE_RUN.label());
      }
      if (amount.upTo() != null) {
        Meaning length = new Meaning.Length(amount.value(), amount.upTo()); // 24-48 giờ tới
        return new Found(i, end, length, null, Rule.LENGTH_RANGE.label());
      }
      if (amount.isSimple()) {
        return new Found(i, end, new Meaning.Run(amount.value(), 1), null, Rule.RUN.label());
      }
    }
    return null;
  }

  /** Whether no period follows of which the first days would be. */
  private static boolean endsAfter(Line line, int i) {
    return !line.has(i, Kind.OF) && !line.has(i, Kind.UNIT) && !line.isNumber(i);
  }

  /** tuần đầu: the first seven days, without a month of which they are. */
  static @Nullable Found firstWeek(Line line, int i) {
    Word week = line.word(i, Kind.FIRST_WEEK);
    if (week == null || week.number() != 1 || !line.hasBefore(i, Kind.INTO)) {
      return null;
    }
    int end = i + week.length();
    Meaning meaning = new Meaning.Length(DurationValue.of(Granularity.WEEK, 1), null);
    return endsAfter(line, end) ? new Found(i, end, meaning, null, Rule.LENGTH.label()) : null;
  }

  /** thập niên qua, thế kỷ vừa qua: the last ten or hundred years. */
  static @Nullable Found pastUnit(Line line, int i) {
    Word unit = line.word(i, Kind.UNIT);
    Word past = unit == null ? null : line.word(i + unit.length(), Kind.RUN_PAST);
    if (unit == null || past == null) {
      return null;
    }
    Granularity of = unit.unit();
    if (of != Granularity.DECADE && of != Granularity.CENTURY) {
      return null;
    }
    Meaning length = new Meaning.Run(DurationValue.of(of, 1), -1);
    int end = i + unit.length() + past.length();
    return new Found(i, end, length, null, Rule.LENGTH_PAST.label());
  }

  /** The end of "hai lần" behind "một năm", or the same index. */
  static int countEnd(Line line, int j) {
    Numerals.Numeral number = Numerals.number(line, j);
    boolean times = number != null && line.has(number.end(), Kind.TIMES_EACH);
    return times && number != null ? number.end() + 1 : j;
  }

  /** "qua" is also a verb: ba ngày qua đêm; the rest of the list is not. */
  private static boolean isPastHere(Line line, int j, Word past) {
    return past.length() > 1 || line.isBreak(j + 1) || !line.isCapitalized(j + 1);
  }

  private static @Nullable Found offset(Line line, int i, Amount amount) {
    int j = amount.end();
    if (!amount.isSimple()) {
      return null;
    }
    boolean clock = amount.first().unit().isClock();
    Word later = line.word(j, Kind.AFTER_NAMED);
    if (clock && later != null && !line.isBreak(j + later.length()) && !tellsOn(line, i)) {
      return null; // 38 phút sau hơn 200 lượt bơm: how long
    }
    boolean lasting = line.hasBefore(i, Kind.LASTING_STRONG) && !line.hasBefore(i, Kind.MOD);
    boolean within = lasting || line.hasBefore(i, Kind.INTO);
    if (clock && (within || amount.isVague())) {
      return null; // trong 10 tiếng trước đó, vài giờ sau: how long
    }
    Word named = line.word(j, Kind.BEFORE_NAMED);
    if (named != null) {
      return away(i, j + named.length(), amount, -1, Base.NAMED, Rule.AFTER_NAMED);
    }
    Word ago = line.word(j, Kind.AGO);
    if (ago != null && !line.has(j + ago.length(), Kind.EVENT_HEAD) && !capital(line, j + 1)) {
      boolean hom = line.token(j - 1).key().equals("hôm");
      Base base = hom ? Base.PUBLICATION : Base.STORY;
      return away(i, j + ago.length(), amount, -1, base, Rule.AGO);
    }
    Word more = line.word(j, Kind.LATER);
    if (more != null) {
      boolean waiting = line.hasBefore(i, Kind.LEFT);
      return waiting
          ? null // chậm một giờ nữa, còn 20 ngày nữa: how long
          : away(i, j + more.length(), amount, 1, Base.PUBLICATION, Rule.AHEAD);
    }
    Word after = later;
    if (after != null && !line.has(j + after.length(), Kind.EVENT_HEAD) && !capital(line, j + 1)) {
      return away(i, j + after.length(), amount, 1, Base.NAMED, Rule.AFTER_NAMED);
    }
    return null;
  }

  /** "Lúc 18 giờ 45, xe chết máy; 40 phút sau xe mới đi": a clause behind that of a clock. */
  private static boolean tellsOn(Line line, int i) {
    if (i == 0 || !line.isBreak(i - 1)) {
      return false;
    }
    for (int j = i - 1; j >= 0 && j >= i - CLAUSES; j--) {
      Piece piece = line.isNumber(j) ? Pieces.single(line, j) : null;
      if (piece != null && piece.moment().clock() != null && piece.certain()) {
        return true;
      }
    }
    return false;
  }

  private static boolean capital(Line line, int i) {
    return line.isCapitalized(i);
  }

  private static Found away(int i, int end, Amount amount, int sign, Base base, Rule rule) {
    Part distance = amount.first();
    if (distance.count() == null && base != Base.NAMED) {
      VagueValue value = sign < 0 ? VagueValue.PAST_REF : VagueValue.FUTURE_REF;
      return new Found(i, end, new Meaning.Vague(value), null, Rule.VAGUE_RUN.label());
    }
    Meaning meaning = new Meaning.Away(distance, sign, base);
    return new Found(i, end, meaning, null, rule.label());
  }

  /** cách đây 5 năm, cách đây hơn 10 năm. */
  static @Nullable Found agoHead(Line line, int i) {
    Word head = line.word(i, Kind.AGO_HEAD);
    if (head == null) {
      return null;
    }
    int j = i + head.length();
    Word mod = line.word(j, Kind.MOD);
    if (mod != null) {
      j += mod.length();
    }
    Amount amount = Amounts.at(line, j);
    if (amount == null) {
      return null;
    }
    Word ago = line.word(amount.end(), Kind.AGO);
    int end = ago == null ? amount.end() : amount.end() + ago.length();
    Found found = away(i, end, amount, -1, Base.PUBLICATION, Rule.AGO);
    TimeMod of = mod == null ? null : mod.mod();
    return new Found(i, end, found.meaning(), of, found.rule());
  }

  /** trước đó hai ngày, sau đó 3 tháng. */
  static @Nullable Found namedHead(Line line, int i) {
    Word head = line.word(i, Kind.POINTER_NAMED);
    Amount amount = head == null || head.number() == 0 ? null : Amounts.at(line, i + head.length());
    if (head == null || amount == null || !amount.isSimple() || amount.isVague()) {
      return null;
    }
    if (amount.first().unit().isClock() || !line.isBreak(amount.end())) {
      return null;
    }
    return away(i, amount.end(), amount, head.number(), Base.NAMED, Rule.AFTER_NAMED);
  }

  /** cả tuần, cả tháng; cả năm is the current one. */
  static @Nullable Found whole(Line line, int i) {
    Word unit = line.has(i, Kind.WHOLE) ? line.word(i + 1, Kind.UNIT) : null;
    if (unit == null || line.has(i + 1, Kind.HOM)) {
      return null;
    }
    int end = i + 1 + unit.length();
    Granularity of = unit.unit();
    if (line.has(end, Kind.NOT_WHOLE)) {
      return null; // cả ngày lẫn đêm
    }
    if (of != Granularity.YEAR && line.has(end, Kind.RUN_NOW)) {
      end++; // cả tuần nay
    } else if (isNumbered(line, end, of) || line.has(end, Kind.POINTER)) {
      return null;
    }
    boolean hour = line.token(i + 1).key().equals("tiếng") && line.isBreak(end);
    if (of.isClock() && !hour) {
      return null;
    }
    if (of == Granularity.YEAR) {
      YearRef year = new YearRef(YearRef.Kind.REPORTED, 0);
      return new Found(i, end, Moment.EMPTY.with(year), null, Rule.DEICTIC_YEAR.label());
    }
    Meaning length = new Meaning.Length(DurationValue.of(of, 1), null);
    return new Found(i, end, length, null, Rule.LENGTH.label());
  }

  /** cả năm 2024, cả quý IV/2025, cả tháng 9; "cả năm 2,91%" is another matter. */
  private static boolean isNumbered(Line line, int i, Granularity unit) {
    NumberForm form = line.number(i);
    if (form == null) {
      return i < line.size()
          && (QuarterRules.quarter(line, i - 1) != null || line.has(i, Kind.STEM));
    }
    return unit != Granularity.YEAR || form.isYear(0);
  }

  /** sau 3 ngày nữa. */
  static @Nullable Found afterHead(Line line, int i) {
    Word head = line.word(i, Kind.AFTER_HEAD);
    if (head == null) {
      return null;
    }
    Amount amount = Amounts.at(line, i + 1);
    if (amount == null || !line.has(amount.end(), Kind.LATER) || !amount.isSimple()) {
      return null;
    }
    return away(i, amount.end() + 1, amount, 1, Base.PUBLICATION, Rule.AHEAD);
  }

  /** những ngày qua, những năm tới, mấy tháng gần đây, những ngày này. */
  static @Nullable Found vagueRun(Line line, int i) {
    Word some = line.word(i, Kind.SOME);
    Word unit = some == null ? null : line.word(i + some.length(), Kind.UNIT);
    if (some == null || unit == null) {
      return null;
    }
    int j = i + some.length() + unit.length();
    Word past = line.word(j, Kind.RUN_PAST);
    Word next = line.word(j, Kind.RUN_NEXT);
    if (past == null) {
      past = line.word(j, Kind.AGO);
    }
    boolean counted = line.has(i, Kind.VAGUE_COUNT);
    if (!counted && line.token(i).key().equals("những") && line.has(j, Kind.THIS)) {
      return vague(i, j + 1, VagueValue.PRESENT_REF);
    }
    if (past != null && !counted) {
      return vague(i, j + past.length(), VagueValue.PAST_REF);
    }
    return next == null || counted ? null : vague(i, j + next.length(), VagueValue.FUTURE_REF);
  }

  private static Found vague(int i, int end, VagueValue value) {
    return new Found(i, end, new Meaning.Vague(value), null, Rule.VAGUE_RUN.label());
  }

  /** ba lần một tuần. */
  private static @Nullable Found timesPerUnit(Line line, int i) {
    Numerals.Numeral number = Numerals.number(line, i);
    int j = number == null ? i : number.end();
    Word times = number == null ? null : line.word(j, Kind.TIMES);
    if (times == null || j + 1 >= line.size()) {
      return null;
    }
    int at = j + times.length();
    boolean fold = i > 0 && line.token(i - 1).key().equals("gấp");
    boolean each = !fold && line.has(at, Kind.EVERY) && line.has(j, Kind.TIMES_EACH);
    if (!line.has(at, Kind.ONE) && !each) {
      return null; // 10 chuyến mỗi ngày: there "mỗi ngày" is the expression
    }
    Word unit = line.word(at + 1, Kind.UNIT);
    if (unit == null) {
      return null;
    }
    DurationValue every = DurationValue.of(unit.unit(), 1);
    return new Found(
        i, at + 1 + unit.length(), new Meaning.Repeat(null, every), null, Rule.HOW_OFTEN.label());
  }
}
