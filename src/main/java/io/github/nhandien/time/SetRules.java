package io.github.nhandien.time;

import io.github.nhandien.time.Amounts.Amount;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What recurs: hằng ngày, mỗi tuần, mỗi thứ Bảy, thứ Hai hàng tuần. Stateless. */
final class SetRules {
  private SetRules() {}

  /** mỗi tuần, hằng năm, mỗi 6 giờ, mỗi sáng, mỗi cuối tuần. */
  static @Nullable Found every(Line line, int i) {
    Word every = line.word(i, Kind.EVERY);
    if (every == null || isGoods(line, i)) {
      return null;
    }
    int j = i + every.length();
    boolean only = line.has(i, Kind.EVERY_ONLY);
    if (only) {
      Piece piece = Pieces.at(line, j);
      if (piece != null && piece.moment().pointer() == Pointer.NEXT) {
        piece = Pieces.single(line, j); // mỗi thứ bảy tới coi răng
      }
      Moment moment = piece == null ? null : piece.moment();
      if (piece != null && moment != null && recurs(moment)) {
        return new Found(
            i, piece.end(), new Meaning.Repeat(moment, null), null, Rule.EVERY.label());
      }
    }
    Word part = line.word(j, Kind.PART);
    if (part != null && !only) {
      Moment moment = Moment.EMPTY.with(part.part());
      return new Found(
          i, j + part.length(), new Meaning.Repeat(moment, null), null, Rule.EVERY.label());
    }
    Word unit = line.word(j, Kind.UNIT);
    if (unit != null && !line.token(j).key().equals("tiếng")) {
      Granularity of = unit.unit();
      int end = j + unit.length();
      Word once = line.word(end, Kind.ONCE);
      boolean time = once != null && line.has(end + once.length() - 1, Kind.TIMES_EACH);
      end = time && once != null ? end + once.length() : AmountRules.countEnd(line, end);
      return repeat(i, end, DurationValue.of(of, 1));
    }
    Amount amount = only ? Amounts.at(line, j) : null;
    return amount == null || amount.isVague() ? null : repeat(i, amount.end(), amount.value());
  }

  /** cửa hàng sáng nay, ngân hàng năm 2023: there "hàng" belongs to the word before. */
  private static boolean isGoods(Line line, int i) {
    return line.has(i, Kind.GOODS) && line.hasBefore(i, Kind.GOODS_BEFORE);
  }

  /** ngày ngày, đêm đêm, từng ngày; năm nào … cũng. */
  static @Nullable Found again(Line line, int i) {
    Word phrase = line.word(i, Kind.SET_PHRASE);
    if (phrase != null) {
      Granularity unit = phrase.unit();
      return repeat(i, i + phrase.length(), DurationValue.of(unit, 1));
    }
    Word twice = line.word(i, Kind.SET_PART);
    if (twice != null) {
      return repeat(i, i + twice.length(), twice.part());
    }
    int at = line.has(i, Kind.EACH) ? i + 1 : i;
    Word unit = line.word(at, Kind.UNIT);
    Word once = unit == null ? null : line.word(at + unit.length(), Kind.ONCE);
    if (unit != null && once != null && !isCounted(line, i)) {
      DurationValue every = DurationValue.of(unit.unit(), 1);
      return repeat(i, at + unit.length() + once.length(), every); // tuần một lần
    }
    Piece day = at == i ? Pieces.single(line, i) : null;
    if (day != null && isWeekdayAlone(day) && isAlways(line, day.end())) {
      Meaning each = new Meaning.Repeat(day.moment(), null); // Chủ nhật nào nhà tôi cũng có khách
      return new Found(i, day.end() + 1, each, null, Rule.EVERY.label());
    }
    Word part = line.word(at, Kind.PART);
    int end = at + (unit != null ? unit.length() : part != null ? part.length() : 0);
    if (end == at || (at == i && !isAlways(line, end)) || line.has(at, Kind.HOM)) {
      return null;
    }
    int last = at == i ? end + 1 : end;
    if (unit != null) {
      return repeat(i, last, DurationValue.of(unit.unit(), 1));
    }
    return part == null ? null : repeat(i, last, part.part());
  }

  /** ba tháng một lần, mỗi năm một lần. */
  private static boolean isCounted(Line line, int i) {
    return line.isNumber(i - 1) || line.hasBefore(i, Kind.DIGIT) || line.hasBefore(i, Kind.EVERY);
  }

  private static boolean isWeekdayAlone(Piece piece) {
    DayOfWeek weekday = piece.moment().weekday();
    return weekday != null && isOnly(piece, weekday);
  }

  /** mỗi ngày, kể cả Chủ nhật: the Sunday recurs as the rest does. */
  static boolean isEvenWeekday(Line line, Piece piece) {
    return line.hasBefore(piece.start(), Kind.EVEN) && isWeekdayAlone(piece);
  }

  private static boolean isAlways(Line line, int i) {
    if (!line.has(i, Kind.WHICH)) {
      return false;
    }
    for (int j = i + 1; j < i + 6; j++) {
      if (line.has(j, Kind.ALWAYS)) {
        return true;
      }
    }
    return false;
  }

  private static Found repeat(int i, int end, PartOfDay part) {
    Meaning meaning = new Meaning.Repeat(Moment.EMPTY.with(part), null);
    return new Found(i, end, meaning, null, Rule.EVERY.label());
  }

  private static boolean recurs(Moment moment) {
    boolean part = moment.part() != null && moment.day() == null && moment.year() == null;
    boolean weekend = moment.period() != null && moment.period().unit() == PeriodRef.Unit.WEEKEND;
    boolean season = moment.period() != null && moment.period().unit() == PeriodRef.Unit.SEASON;
    return part || weekend || season || (moment.weekday() != null && moment.day() == null);
  }

  private static Found repeat(int i, int end, DurationValue every) {
    return new Found(i, end, new Meaning.Repeat(null, every), null, Rule.EVERY.label());
  }

  /** thứ Bảy, Chủ nhật hằng tuần: the weekend as a habit. */
  static @Nullable Found bothWeekendDays(Line line, Piece saturday) {
    int j = saturday.end();
    if (saturday.moment().weekday() != DayOfWeek.SATURDAY) {
      return null;
    }
    boolean joined = line.is(j, ',') || line.has(j, Kind.AND) || line.isDash(j);
    Piece sunday =
        joined && isOnly(saturday, DayOfWeek.SATURDAY) ? Pieces.single(line, j + 1) : null;
    if (sunday == null || !isOnly(sunday, DayOfWeek.SUNDAY)) {
      return null;
    }
    int end = weekly(line, sunday.end());
    if (end == sunday.end() && !line.hasBefore(saturday.start(), Kind.EVEN)) {
      return null;
    }
    Moment weekend = Moment.EMPTY.with(PeriodRef.fromPublication(PeriodRef.Unit.WEEKEND, 0));
    return new Found(
        saturday.start(), end, new Meaning.Repeat(weekend, null), null, Rule.EVERY_SUFFIX.label());
  }

  private static boolean isOnly(Piece piece, DayOfWeek weekday) {
    Moment moment = piece.moment();
    return moment.weekday() == weekday && moment.equals(Moment.EMPTY.with(weekday));
  }

  /** thứ tư, thứ sáu và chủ nhật hằng tuần: each of them recurs. */
  static boolean isListedWeekly(Line line, Piece first) {
    Piece day = first;
    for (int n = 0; n < 7 && day != null; n++) {
      if (day.moment().weekday() == null || day.moment().day() != null) {
        return false;
      }
      int j = day.end();
      if (n > 0 && weekly(line, j) > j) {
        return true;
      }
      boolean next = line.is(j, ',') || line.has(j, Kind.AND);
      day = next ? Pieces.single(line, j + 1) : null;
    }
    return false;
  }

  /** The end of "hằng tuần", or the same index. */
  private static int weekly(Line line, int j) {
    Word every = line.word(j, Kind.EVERY_SUFFIX);
    return every != null && line.has(j + every.length(), Kind.WEEK) ? j + every.length() + 1 : j;
  }

  /** "cuối tuần chờ cả tiếng": no weekend in particular, as no word says which. */
  static boolean isAnyWeekend(Line line, Piece piece) {
    Word weekend = line.word(piece.start(), Kind.WEEKEND);
    return weekend != null
        && piece.end() == piece.start() + weekend.length()
        && piece.start() > 0
        && !line.hasBefore(piece.start(), Kind.TO)
        && Tense.around(line, piece.start(), piece.end()) == Pointer.NONE;
  }

  /** 4h mỗi sáng, 19h mỗi tối. */
  private static @Nullable Found eachPart(Line line, Found found) {
    Word every = line.word(found.end(), Kind.EVERY_ONLY);
    Word part = every == null ? null : line.word(found.end() + every.length(), Kind.PART);
    boolean clock =
        found.meaning() instanceof Moment moment
            && moment.clock() != null
            && moment.part() == null
            && !moment.namesDay();
    if (every == null || part == null || !clock || !(found.meaning() instanceof Moment hour)) {
      return null;
    }
    Moment each = hour.with(part.part());
    int end = found.end() + every.length() + part.length();
    String rule = found.rule() + " + " + Rule.EVERY_SUFFIX.label();
    return new Found(found.start(), end, new Meaning.Repeat(each, null), found.mod(), rule);
  }

  /** What stands before "hằng tuần", "mỗi ngày" recurs so; else the same. */
  static Found suffixed(Line line, Found found) {
    Found part = eachPart(line, found);
    if (part != null) {
      return part;
    }
    Word every = line.word(found.end(), Kind.EVERY_SUFFIX);
    Word unit = every == null ? null : line.word(found.end() + every.length(), Kind.UNIT);
    boolean point = found.meaning() instanceof Moment || found.meaning() instanceof Meaning.Stretch;
    boolean lasting =
        line.has(found.end() - 1, Kind.OCLOCK) && line.hasBefore(found.start(), Kind.LASTING);
    if (every == null || unit == null || !point || lasting) {
      return found; // thêm 2 giờ mỗi ngày: how long, and how often
    }
    int end = found.end() + every.length() + unit.length();
    String rule = found.rule() + " + " + Rule.EVERY_SUFFIX.label();
    return new Found(
        found.start(), end, new Meaning.Repeat(found.meaning(), null), found.mod(), rule);
  }
}
