package io.github.nhandien.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the longest point of the calendar that begins at a token: single pieces by the rules, then
 * joined as long as each fills the gaps of what stands before it (7h30 + sáng + thứ Hai + 14/9).
 * Stateless.
 */
final class Pieces {
  private static final Map<Kind, List<PieceParser>> BY_WORD = byWord();

  private Pieces() {}

  /** Which rules may begin with a word; a newcomer's rule is one more line. */
  private static Map<Kind, List<PieceParser>> byWord() {
    Map<Kind, List<PieceParser>> rules = new EnumMap<>(Kind.class);
    add(rules, Kind.DAY, DayRules::dayWord, DeicticRules::weekday, LunarRules::holiday);
    add(rules, Kind.HOM, DayRules::dayWord, DeicticRules::weekday);
    add(rules, Kind.MUNG, DayRules::early, LunarRules::earlyTet);
    add(rules, Kind.DIGIT, DayRules::words, ClockRules::words, PeriodRules::monthsOfYear);
    add(rules, Kind.TEN, DayRules::words, ClockRules::words, PeriodRules::monthsOfYear);
    add(rules, Kind.MONTH, PeriodRules::monthNumber);
    add(rules, Kind.DAYS_OF, PeriodRules::daysOfMonth);
    add(rules, Kind.UNIT, PeriodRules::deicticPeriod);
    add(rules, Kind.QUARTER, QuarterRules::quarter, QuarterRules::quarterOfYear);
    add(rules, Kind.WEEK, PeriodRules::weekNumber);
    add(rules, Kind.WEEKEND, PeriodRules::weekend);
    add(rules, Kind.YEAR, YearRules::year);
    add(rules, Kind.DECADE, YearRules::decade);
    add(rules, Kind.CENTURY, YearRules::century);
    add(rules, Kind.SCHOOL_YEAR, YearRules::schoolYear);
    add(rules, Kind.FISCAL, YearRules::fiscalYear);
    add(rules, Kind.SEASON, SeasonRules::season, YearRules::leagueSeason);
    add(rules, Kind.SEASON_NAME, SeasonRules::season);
    add(rules, Kind.EDGE_HALF, PeriodRules::halfOfYear);
    add(rules, Kind.FIRST_DAY, PeriodRules::dayOfPeriod);
    add(rules, Kind.FIRST_WEEK, PeriodRules::weekOfMonth);
    add(rules, Kind.NAMED_UNIT, PeriodRules::sameUnit);
    add(rules, Kind.TODAY, DeicticRules::today);
    add(rules, Kind.TOMORROW, DeicticRules::tomorrow);
    add(rules, Kind.NAMED_DAY, DeicticRules::named);
    add(rules, Kind.NEXT_YEAR, DeicticRules::nextYear);
    add(rules, Kind.WEEKDAY, DeicticRules::weekday);
    add(rules, Kind.WEEKDAY_HEAD, DeicticRules::weekday);
    add(rules, Kind.PART, ClockRules::partOfDay);
    add(rules, Kind.RAM, LunarRules::fullMoon);
    add(rules, Kind.TET, LunarRules::tetYear);
    add(rules, Kind.HOLIDAY, LunarRules::holiday);
    add(rules, Kind.EN_MONTH, EnglishRules::month);
    add(rules, Kind.EN_WEEKDAY, EnglishRules::weekday);
    return rules;
  }

  private static void add(Map<Kind, List<PieceParser>> rules, Kind kind, PieceParser... parsers) {
    rules.put(kind, List.of(parsers));
  }

  /** Whether a word of a kind can begin a piece. */
  static boolean begins(Kind kind) {
    return BY_WORD.containsKey(kind);
  }

  /** The rules that may begin with a word of one of the kinds. */
  static List<PieceParser> parsers(Set<Kind> kinds) {
    List<PieceParser> parsers = new ArrayList<>();
    for (Kind kind : kinds) {
      parsers.addAll(BY_WORD.getOrDefault(kind, List.of()));
    }
    return List.copyOf(parsers);
  }

  private static @Nullable Piece longest(PieceParser[] parsers, Line line, int i) {
    Piece best = null;
    for (PieceParser parser : parsers) {
      best = longer(best, parser.parse(line, i));
    }
    return best;
  }

  /** The same of a number: its shape and the word behind it tell which rules may begin there. */
  private static @Nullable Piece number(Line line, int i, NumberForm form) {
    boolean figure = form.is("#");
    boolean month = line.has(i + 1, Kind.MONTH);
    Piece best = figure ? null : ClockRules.figures(line, i);
    if (!figure || month || line.isDash(i + 1)) {
      best = longer(best, DayRules.number(line, i));
    }
    best = longer(best, YearRules.bare(line, i));
    if (line.has(i + 1, Kind.OCLOCK)) {
      best = longer(best, ClockRules.words(line, i));
    }
    if (month) {
      best = longer(best, PeriodRules.monthsOfYear(line, i));
    }
    if (line.has(i + 1, Kind.TET)) {
      best = longer(best, LunarRules.lateTet(line, i));
    }
    boolean english = line.has(i + 1, Kind.EN_MONTH) || form.is("#:#");
    return english ? longer(best, EnglishRules.number(line, i)) : best;
  }

  private static @Nullable Piece longer(@Nullable Piece best, @Nullable Piece piece) {
    return piece != null && (best == null || piece.end() > best.end()) ? piece : best;
  }

  /** The longest single piece at a token, or null. */
  static @Nullable Piece single(Line line, int i) {
    Memo<Piece> known = line.pieces();
    return known.has(i) ? known.get(i) : known.put(i, read(line, i));
  }

  private static @Nullable Piece read(Line line, int i) {
    NumberForm number = line.number(i);
    Piece best = number != null ? number(line, i, number) : longest(line.parsers(i), line, i);
    return best == null ? null : LunarRules.marked(line, best);
  }

  /** The longest joined piece at a token, with its zone and pointer; or null. */
  static @Nullable Piece at(Line line, int i) {
    Piece piece = single(line, i);
    return piece == null ? null : extended(line, piece);
  }

  /** A piece with all that can be joined to it. */
  static Piece extended(Line line, Piece first) {
    Piece piece = suffixed(line, first);
    while (true) {
      Piece longer = joined(line, piece);
      if (longer == null) {
        return piece;
      }
      piece = suffixed(line, longer);
    }
  }

  private static @Nullable Piece joined(Line line, Piece piece) {
    int j = piece.end();
    Piece next = single(line, j);
    if (next != null) {
      next = suffixed(line, next);
      boolean blossom =
          !piece.certain()
              && piece.moment().isDeictic()
              && next.moment().lunar() != LunarRef.SOLAR; // mai Tết này
      boolean ordinal =
          blossom || piece.moment().part() == PartOfDay.NIGHT && isUnsureWeekday(next);
      if (!ordinal && Joints.adjacent(piece.moment(), next.moment())) {
        return piece.then(next, Joints.join(piece.moment(), next.moment()));
      }
    }
    if (line.is(j, ',')) {
      next = single(line, j + 1);
      Piece stamp = next == null ? null : stamp(line, piece, next);
      if (stamp != null) {
        return stamp;
      }
      boolean figure =
          next != null
              && (next.certain()
                  || isDateHere(line, next)
                  || (piece.moment().weekday() != null && !Evidence.counts(line, next)));
      if (next != null && figure && Joints.overComma(piece.moment(), next.moment())) {
        return piece.then(next, Joints.join(piece.moment(), next.moment()));
      }
    } else if (line.has(j, Kind.OF)) {
      next = single(line, j + 1);
      if (next != null && Joints.overOf(piece.moment(), next.moment())) {
        return piece.then(next, Joints.join(piece.moment(), next.moment()));
      }
    } else if (line.has(j, Kind.LUC)) {
      Word intro = line.word(j, Kind.LUC);
      next = intro == null ? null : at(line, j + intro.length());
      if (next != null && Joints.overIntro(piece.moment(), next)) {
        return piece.then(next, Joints.join(piece.moment(), next.moment()));
      }
    } else if (line.isDash(j)) {
      next = single(line, j + 1);
      Piece stamp = next == null ? null : stamp(line, piece, next);
      if (stamp != null) {
        return stamp;
      }
      if (next != null && Joints.overDash(piece.moment(), next.moment())) {
        return piece.then(next, Joints.join(piece.moment(), next.moment()));
      }
    }
    return null;
  }

  /** giờ Texas, giờ Los Angeles: the end of the hour's place, or the same index. */
  private static int zoneOfPlace(Line line, int i) {
    if (!line.has(i, Kind.OCLOCK) || line.isCapitalized(i) || !line.isCapitalized(i + 1)) {
      return i;
    }
    int end = i + 2;
    while (end < i + 4 && line.isCapitalized(end)) {
      end++;
    }
    return end;
  }

  /** 06:50, Thứ Năm, 14/11/2024; 10:12 - Thứ Ba, 12/11/2013: the clock of a dateline. */
  private static @Nullable Piece stamp(Line line, Piece clock, Piece weekday) {
    Moment day = weekday.moment();
    boolean open = clock.moment().clock() != null && !clock.moment().namesDay();
    if (!open || day.weekday() == null || day.day() != null || !line.is(weekday.end(), ',')) {
      return null;
    }
    Piece date = single(line, weekday.end() + 1);
    if (date == null || !date.moment().isDate() || date.moment().year() == null) {
      return null;
    }
    Moment whole = clock.moment().joinedWith(day).joinedWith(date.moment());
    return clock.then(weekday, whole).then(date, whole);
  }

  /** Whether 31.5 or 3/4 behind a comma is a date by what follows it. */
  private static boolean isDateHere(Line line, Piece piece) {
    boolean follows =
        line.isBreak(piece.end())
            || line.has(piece.end(), Kind.FUNCTION)
            || line.isCapitalized(piece.end());
    return !piece.moment().isDate() || follows;
  }

  /** đêm thứ hai is the second night. */
  private static boolean isUnsureWeekday(Piece piece) {
    DayOfWeek weekday = piece.moment().weekday();
    return !piece.certain() && weekday != null && weekday != DayOfWeek.SATURDAY;
  }

  /** The zone and the pointer that stand behind a piece. */
  private static Piece suffixed(Line line, Piece piece) {
    Piece result = piece;
    Moment moment = piece.moment();
    if (moment.isClock() && moment.zone() == null) {
      int j = piece.end();
      int at = line.has(j, Kind.ZONE_INTRO) ? j + 1 : j;
      Word zone = line.word(at, Kind.ZONE);
      if (zone != null) {
        return piece.to(at + zone.length(), moment.inZone(zone.value()));
      }
      int end = zoneOfPlace(line, at);
      if (end > at) {
        return piece.to(end, moment.inZone("LOCAL"));
      }
    }
    Word hint = line.word(result.end(), Kind.HINT);
    if (hint != null && takesPointer(moment)) {
      Pointer pointer = Pointer.valueOf(hint.value());
      boolean range =
          hint.value().equals("NEXT")
              && (single(line, result.end() + hint.length()) != null
                  || line.has(result.end() + hint.length(), Kind.NAY)
                  || line.has(result.end() + hint.length(), Kind.OCLOCK) // từ Tết tới giờ
                  || line.isNumber(result.end() + hint.length()));
      String key = line.token(result.end()).key();
      boolean then = key.equals("rồi") && !line.isBreak(result.end() + hint.length());
      boolean verb = then || (key.equals("qua") && !moment.isMonth());
      if (!range && !verb) {
        Piece pointed = result.to(result.end() + hint.length(), moment.with(pointer));
        return new Piece(
            pointed.start(), pointed.end(), pointed.moment(), pointed.mod(), pointed.rule(), true);
      }
    }
    return result;
  }

  private static boolean takesPointer(Moment moment) {
    if (moment.year() != null || moment.pointer() != Pointer.NONE || moment.isDeictic()) {
      return false;
    }
    if (moment.weekday() != null && moment.period() == null) {
      return true;
    }
    PeriodRef period = moment.period();
    return period != null
        && period.kind() == PeriodRef.Kind.ABSOLUTE
        && (period.unit() == PeriodRef.Unit.MONTH
            || period.unit() == PeriodRef.Unit.SEASON
            || period.unit() == PeriodRef.Unit.QUARTER);
  }
}
