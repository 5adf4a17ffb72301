package io.github.nhandien.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the longest time expression that begins at a token. No rule looks back further than a few
 * tokens or tries a second reading of what it has read: a text costs time linear in its length.
 * Stateless.
 */
final class Grammar {
  private static final int POINTS = Starts.PIECE | Starts.AMOUNT | Starts.EDGE;

  private static final int DISTANCES =
      Starts.AGO | Starts.AFTER | Starts.NAMED | Starts.WHOLE | Starts.WEEK | Starts.UNIT;

  private Grammar() {}

  static @Nullable Found at(Line line, int i) {
    return line.isCutOff(i) ? null : read(line, i);
  }

  /** The same without the look ahead that spares most of it. */
  static @Nullable Found read(Line line, int i) {
    int starts = line.starts(i);
    Found best = plain(line, i, starts);
    best = longer(best, headed(line, i, starts));
    if ((starts & Starts.MOD) != 0) {
      best = longer(best, modified(line, i));
    }
    return best == null ? null : dated(line, best);
  }

  /** "Bảy năm trước, cuối năm 2003": behind the distance the date itself, which says it better. */
  private static Found dated(Line line, Found away) {
    int j = away.end();
    if (!(away.meaning() instanceof Meaning.Away) || !line.is(j, ',') || line.isNumber(j - 1)) {
      return away;
    }
    Found date = point(line, j + 1);
    if (date == null || !(date.meaning() instanceof Moment moment) || !isExact(moment)) {
      return away;
    }
    String rule = away.rule() + " + " + date.rule();
    return new Found(away.start(), date.end(), moment, date.mod(), rule);
  }

  /** A date, a month or a year that stands for itself. */
  private static boolean isExact(Moment moment) {
    PeriodRef period = moment.period();
    boolean month = moment.isMonth() && period != null && period.kind() == PeriodRef.Kind.ABSOLUTE;
    YearRef year = moment.year();
    boolean ofYear = moment.isOnlyYear() && year != null && year.kind() == YearRef.Kind.ABSOLUTE;
    return moment.isDate() || month || ofYear;
  }

  private static @Nullable Found longer(@Nullable Found a, @Nullable Found b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.end() > a.end() ? b : a;
  }

  /** What a word announces: từ, mỗi, cách đây, cùng kỳ, hiện nay. */
  private static @Nullable Found headed(Line line, int i, int starts) {
    if ((starts & (Starts.HEADED | Starts.CU)) == 0 || line.isNumber(i)) {
      return null;
    }
    if ((starts & Starts.CU) != 0 && line.has(i, Kind.CU)) {
      Found set = at(line, i + 1);
      return set != null && set.meaning() instanceof Meaning.Repeat ? set : null;
    }
    Found best = null;
    if ((starts & Starts.RANGE) != 0) {
      Found range = RangeRules.from(line, i);
      best = range == null ? null : SetRules.suffixed(line, range);
    }
    if ((starts & DISTANCES) != 0) {
      best = longer(best, distance(line, i, starts));
    }
    if ((starts & Starts.EVERY) != 0) {
      best = longer(best, SetRules.every(line, i));
    }
    if ((starts & Starts.AGAIN) != 0) {
      best = longer(best, SetRules.again(line, i));
    }
    if ((starts & Starts.SAME) != 0) {
      best = longer(best, samePeriod(line, i));
    }
    if ((starts & Starts.SOME) != 0) {
      best = longer(best, AmountRules.vagueRun(line, i));
    }
    return (starts & Starts.VAGUE) == 0 ? best : longer(best, vague(line, i));
  }

  /** cách đây 5 năm, sau 3 ngày nữa, trước đó hai ngày, cả tuần, tuần đầu, thập niên qua. */
  private static @Nullable Found distance(Line line, int i, int starts) {
    Found best = null;
    if ((starts & Starts.AGO) != 0) {
      best = AmountRules.agoHead(line, i);
    }
    if ((starts & Starts.AFTER) != 0) {
      best = longer(best, AmountRules.afterHead(line, i));
    }
    if ((starts & Starts.NAMED) != 0) {
      best = longer(best, AmountRules.namedHead(line, i));
    }
    if ((starts & Starts.WHOLE) != 0) {
      best = longer(best, AmountRules.whole(line, i));
    }
    if ((starts & Starts.WEEK) != 0) {
      best = longer(best, AmountRules.firstWeek(line, i));
    }
    return (starts & Starts.UNIT) == 0 ? best : longer(best, AmountRules.pastUnit(line, i));
  }

  /** An amount, or a point of the calendar with what may follow it. */
  private static @Nullable Found plain(Line line, int i, int starts) {
    Found amount = (starts & Starts.AMOUNT) != 0 ? AmountRules.at(line, i) : null;
    Found point = (starts & POINTS) != 0 ? point(line, i) : null;
    if (amount == null || point == null) {
      return amount == null ? point : amount;
    }
    return amount.end() > point.end() ? amount : point;
  }

  private static @Nullable Found point(Line line, int i) {
    Found list = RangeRules.list(line, i);
    list = list != null ? list : RangeRules.counted(line, i);
    list = list != null ? list : RangeRules.clockPair(line, i);
    list = list != null ? list : RangeRules.datePair(line, i);
    if (list != null) {
      return SetRules.suffixed(line, list);
    }
    Piece piece = Pieces.at(line, i);
    Found night = piece == null ? null : PartRules.shared(line, piece);
    if (night != null) {
      return night;
    }
    Piece edge = EdgeRules.edge(line, i);
    if (edge != null && (piece == null || edge.end() > piece.end())) {
      piece = edge;
    }
    if (piece == null) {
      return bareFirst(line, i);
    }
    Found range = RangeRules.behind(line, piece);
    if (range != null && rangeHolds(line, piece, range)) {
      return SetRules.suffixed(line, range);
    }
    Found found = SetRules.suffixed(line, Found.of(piece));
    if (found.meaning() instanceof Meaning.Repeat) {
      return found;
    }
    Found weekend = SetRules.bothWeekendDays(line, piece);
    if (weekend != null) {
      return weekend;
    }
    if (SetRules.isAnyWeekend(line, piece)
        || SetRules.isListedWeekly(line, piece)
        || SetRules.isEvenWeekday(line, piece)) {
      Meaning weekends = new Meaning.Repeat(piece.moment(), null);
      return new Found(found.start(), found.end(), weekends, found.mod(), found.rule());
    }
    if (!isComplete(piece.moment()) || !Evidence.supports(line, piece)) {
      return null;
    }
    Found shared = RangeRules.sharedDay(line, piece);
    if (shared != null) {
      return shared;
    }
    boolean telling =
        piece.start() == 0
            || line.hasBefore(piece.start(), Kind.FROM)
            || line.is(piece.start() - 1, ',');
    Moment meaning =
        telling && isClockAlone(piece.moment())
            ? told(piece.moment())
            : RangeRules.inBrackets(line, piece);
    return new Found(found.start(), found.end(), meaning, found.mod(), found.rule());
  }

  /**
   * "Ba giờ sáng, …" belongs to the day that the text is telling of, and to any if there is none.
   */
  private static boolean isClockAlone(Moment moment) {
    return moment.clock() != null
        && moment.part() != null
        && !moment.namesDay()
        && moment.period() == null;
  }

  private static Moment told(Moment moment) {
    return moment.with(DayRef.of(DayRef.Kind.TOLD, 0));
  }

  /** 15 - 30/9, 8 - 17h: a number that only the other end explains. */
  private static @Nullable Found bareFirst(Line line, int i) {
    if (line.integer(i) < 0 || !(line.isDash(i + 1) || line.has(i + 1, Kind.TO))) {
      return null;
    }
    Piece first = RangeRules.end(line, i);
    Found range = first == null ? null : RangeRules.behind(line, first);
    return range == null ? null : SetRules.suffixed(line, range);
  }

  private static boolean rangeHolds(Line line, Piece first, Found range) {
    if (first.certain() || line.integer(first.start()) < 1000) {
      return isTwoDates(range) || !line.hasBefore(first.start(), Kind.NOT_BEFORE);
    }
    if (range.meaning() instanceof Meaning.Stretch stretch && isSpan(stretch)) {
      return true;
    }
    Piece whole = new Piece(range.start(), range.end(), first.moment(), null, "", false);
    return first.moment().clock() != null || Evidence.supports(line, whole);
  }

  private static boolean isTwoDates(Found range) {
    return range.meaning() instanceof Meaning.Stretch stretch
        && stretch.from().isDate()
        && stretch.to().isDate();
  }

  private static boolean isSpan(Meaning.Stretch years) {
    YearRef from = years.from().year();
    YearRef to = years.to().year();
    return from != null && to != null && from.n() < to.n();
  }

  /** A part of a day or a clock's part alone is not yet a time. */
  private static boolean isComplete(Moment moment) {
    return moment.namesDay()
        || moment.period() != null
        || moment.year() != null
        || moment.clock() != null;
  }

  /** khoảng 8h, hơn 4 năm, ít nhất 14 ngày. */
  private static @Nullable Found modified(Line line, int i) {
    Word word = line.word(i, Kind.MOD);
    if (word == null || isComparison(line, i)) {
      return null; // cao hơn ba quý trước
    }
    int j = i + word.length();
    TimeMod mod = word.mod();
    Found amount = AmountRules.at(line, j);
    Found point = pointAfterMod(line, i, j, mod);
    Found inner = amount;
    if (point != null && (amount == null || point.end() >= amount.end())) {
      inner = point;
    }
    if (inner == null || inner.meaning() instanceof Meaning.Vague) {
      return null;
    }
    if (inner.meaning() instanceof Meaning.Away away && isBound(mod)) {
      Meaning length =
          new Meaning.Length(new DurationValue(List.of(away.distance()), null, null), null);
      Amounts.Amount bare = Amounts.at(line, j);
      return bare == null ? null : new Found(i, bare.end(), length, mod, Rule.LENGTH.label());
    }
    return new Found(i, inner.end(), inner.meaning(), mod, inner.rule());
  }

  /** ít nhất 10 năm nữa says how long, not when. */
  private static boolean isBound(TimeMod mod) {
    return mod == TimeMod.EQUAL_OR_MORE || mod == TimeMod.EQUAL_OR_LESS;
  }

  /** cao hơn, but not kéo dài hơn. */
  private static boolean isComparison(Line line, int i) {
    return line.token(i).key().equals("hơn")
        && line.hasBefore(i, Kind.COMPARED)
        && !line.hasBefore(i, Kind.LASTING_STRONG);
  }

  private static @Nullable Found pointAfterMod(Line line, int i, int j, TimeMod mod) {
    Piece piece = Pieces.at(line, j);
    if (piece == null || mod == TimeMod.EQUAL_OR_LESS || mod == TimeMod.EQUAL_OR_MORE) {
      return null;
    }
    Moment moment = piece.moment();
    boolean clock = moment.clock() != null;
    if (!clock && (mod != TimeMod.APPROX || !piece.certain())) {
      return null;
    }
    boolean lasting = line.hasBefore(i, Kind.LASTING_STRONG) || line.has(i - 1, Kind.AFTER_HEAD);
    if (clock && !piece.certain() && (mod != TimeMod.APPROX || lasting)) {
      return null;
    }
    if (clock && !piece.certain() && !Evidence.supportsAbout(line, i, piece)) {
      return null; // mất điện khoảng 3 giờ
    }
    Found found = point(line, j);
    return found != null && found.meaning() instanceof Moment ? found : null;
  }

  /** cùng kỳ năm ngoái, cùng kỳ 2022. */
  private static @Nullable Found samePeriod(Line line, int i) {
    Word word = line.word(i, Kind.SAME_PERIOD);
    if (word == null) {
      return null;
    }
    int j = i + word.length();
    j = line.has(j, Kind.OF) ? j + 1 : j;
    Piece year = Pieces.single(line, j);
    if (year != null && year.certain() && year.moment().isMonth()) {
      return Found.of(Pieces.extended(line, year).from(i)); // cùng kỳ tháng 3/2022
    }
    YearRef ref = year == null ? null : year.moment().year();
    if (year == null || ref == null || !year.moment().isOnlyYear()) {
      // the year before; cùng kỳ tháng trước is another matter
      ref = new YearRef(YearRef.Kind.FROM_PUBLICATION, -1);
      boolean other = line.has(j, Kind.UNIT) || line.isNumber(j);
      return other
          ? null
          : new Found(
              i, i + word.length(), new Meaning.SamePeriod(ref), null, Rule.SAME_PERIOD.label());
    }
    return new Found(i, year.end(), new Meaning.SamePeriod(ref), null, Rule.SAME_PERIOD.label());
  }

  private static boolean isName(Line line, int i, int length) {
    boolean capital = line.isCapitalized(i) && line.isCapitalized(i + length - 1);
    return capital && !line.token(i).isAllCaps() && !line.isBreak(i - 1);
  }

  /** hiện nay, gần đây, sắp tới; nay. */
  private static @Nullable Found vague(Line line, int i) {
    Word word = line.word(i, Kind.VAGUE);
    if (word != null && word.length() > 1 && isName(line, i, word.length())) {
      return null; // báo Nông thôn Ngày Nay
    }
    if (word == null) {
      boolean name = i > 0 && line.isCapitalized(i) && !line.isBreak(i - 1);
      word = name ? null : line.word(i, Kind.NAY);
    }
    if (word == null && line.has(i, Kind.VAGUE_IN) && line.hasBefore(i, Kind.INTO)) {
      word = line.word(i, Kind.VAGUE_IN);
    }
    if (word == null
        || line.has(i + word.length(), Kind.PASS_AWAY)
        || line.hasBefore(i, Kind.NOT_PRESENT) && line.token(i).key().equals("hiện")) {
      return null;
    }
    Meaning meaning = new Meaning.Vague(VagueValue.valueOf(word.value()));
    return new Found(i, i + word.length(), meaning, null, Rule.VAGUE.label());
  }
}
