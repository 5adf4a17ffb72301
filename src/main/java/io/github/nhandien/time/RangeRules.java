package io.github.nhandien.time;

import org.jspecify.annotations.Nullable;

/** Ranges of points: từ ngày 4 đến ngày 5/12, 15/9 - 14/10, 18 và 19/11. Stateless. */
final class RangeRules {
  /** A list of hours is no longer than this. */
  private static final int MOST_CLOCKS = 5;

  /** So many years at most lie between the ends of a range of old years. */
  private static final int LONGEST_REIGN = 300;

  private RangeRules() {}

  /** từ … đến …. */
  static @Nullable Found from(Line line, int i) {
    if (!line.has(i, Kind.FROM)) {
      return null;
    }
    Amounts.Amount amount = Amounts.at(line, i + 1);
    if (amount != null && amount.upTo() != null && !line.isNumberRange(i + 1)) {
      Meaning meaning = new Meaning.Length(amount.value(), amount.upTo());
      return new Found(i, amount.end(), meaning, null, Rule.LENGTH_RANGE.label());
    }
    Found since = SinceRules.at(line, i);
    if (since != null) {
      return since;
    }
    Piece first = end(line, i + 1);
    if (first == null) {
      return oldYears(line, i);
    }
    Word to = line.word(first.end(), Kind.TO);
    Found found = to == null ? null : range(line, first, first.end() + to.length(), Rule.RANGE);
    return found == null
        ? null
        : new Found(i, found.end(), found.meaning(), found.mod(), found.rule());
  }

  /** từ 1258 đến 1288: years so old that alone they would be amounts. */
  private static @Nullable Found oldYears(Line line, int i) {
    Word to = line.word(i + 2, Kind.TO);
    int j = to == null ? i : i + 2 + to.length();
    NumberForm from = line.number(i + 1);
    NumberForm until = line.number(j);
    boolean years =
        from != null && until != null && from.is("#") && until.is("#") && from.isYear(0);
    if (to == null || !years || from == null || until == null || !until.isYear(0)) {
      return null;
    }
    boolean free = line.isBreak(j + 1) || line.has(j + 1, Kind.FUNCTION);
    int length = until.at(0) - from.at(0);
    if (!free || length < 1 || length > LONGEST_REIGN || from.at(0) > 2100) {
      return null;
    }
    Moment first = Moment.EMPTY.with(YearRef.of(from.at(0)));
    Moment last = Moment.EMPTY.with(YearRef.of(until.at(0)));
    return new Found(i, j + 1, new Meaning.Stretch(first, last), null, Rule.RANGE.label());
  }

  /** 5h-11h, 8h-17h ngày 5/3. */
  static @Nullable Found clockPair(Line line, int i) {
    NumberForm form = line.number(i);
    ClockTime[] pair = form == null ? null : ClockRules.pair(form);
    if (pair == null) {
      return null;
    }
    Piece last =
        Pieces.extended(line, Piece.of(i, i + 1, Moment.EMPTY.with(pair[1]), Rule.CLOCK_FIGURES));
    Moment first = Moment.EMPTY.with(pair[0]).completedBy(last.moment());
    Meaning meaning = new Meaning.Stretch(first, last.moment());
    return new Found(
        i, last.end(), meaning, null, Rule.DASH_RANGE.label() + "(" + last.rule() + ")");
  }

  /** "18h, 20h và 22h ngày 24/12": the day that stands behind the last is each one's. */
  static @Nullable Found sharedDay(Line line, Piece first) {
    Piece after = bracketsOver(line, first);
    if (after != null) {
      return Found.of(first.to(first.end(), first.moment().completedBy(after.moment())));
    }
    Piece clock = first;
    for (int n = 0; n < MOST_CLOCKS && isClockAlone(clock.moment()); n++) {
      int j = clock.end();
      boolean next = line.is(j, ',') || line.has(j, Kind.AND);
      Piece last = next && line.isNumber(j + 1) ? Pieces.at(line, j + 1) : null;
      if (last == null || last.moment().clock() == null) {
        return null;
      }
      if (last.moment().namesDay()) {
        return Found.of(first.to(first.end(), first.moment().completedBy(last.moment())));
      }
      clock = last;
    }
    return null;
  }

  /** 14h30 (19h30 giờ Hà Nội) ngày 22/2: the day behind the brackets, for both hours. */
  private static @Nullable Piece bracketsOver(Line line, Piece clock) {
    if (!isClockAlone(clock.moment())) {
      return null;
    }
    int j = clock.end();
    if (line.is(j, '(')) {
      Piece other = Pieces.at(line, j + 1);
      j = other != null && isClockAlone(other.moment()) ? other.end() : line.size();
    }
    Piece day = line.is(j, ')') ? Pieces.at(line, j + 1) : null;
    return day != null && day.certain() && day.moment().namesDay() && !day.moment().isClock()
        ? day
        : null;
  }

  private static boolean isClockAlone(Moment moment) {
    return moment.clock() != null && !moment.namesDay() && moment.period() == null;
  }

  /** 30/3-30/4/1954, 20/9-25/9 in one token. */
  static @Nullable Found datePair(Line line, int i) {
    NumberForm form = line.number(i);
    if (form == null || !form.isRange()) {
      return null;
    }
    boolean dated = form.is("#/#-#/#/#") && form.isYear(4);
    if (!dated && !form.is("#/#-#/#")) {
      return null;
    }
    Moment from = Moment.date(form.at(0), form.at(1));
    Moment to = Moment.date(form.at(2), form.at(3));
    boolean days =
        form.isDay(0)
            && form.isMonth(1)
            && form.isDay(2)
            && form.isMonth(3)
            && DayRules.isPossible(from)
            && DayRules.isPossible(to);
    if (!days) {
      return null;
    }
    to = dated ? to.with(YearRef.of(form.at(4))) : to;
    Meaning meaning = new Meaning.Stretch(from.completedBy(to), to);
    return new Found(i, i + 1, meaning, null, Rule.DASH_RANGE.label());
  }

  /** What begins with a point and goes on as a range, or null. */
  static @Nullable Found behind(Line line, Piece first) {
    int j = first.end();
    if (line.integerPair(first.start(), 24, 7) && line.isDash(j)) {
      return null; // Bản tin 24/7 - Thứ Sáu 14/12
    }
    if (line.isDash(j)) {
      return range(line, first, j + 1, Rule.DASH_RANGE);
    }
    Word to = line.word(j, Kind.TO);
    if (to != null) {
      return range(line, first, j + to.length(), Rule.RANGE);
    }
    return null;
  }

  /** A day without its month, or an hour, that a later end completes; or any point. */
  static @Nullable Piece end(Line line, int i) {
    Piece piece = Pieces.at(line, i);
    if (piece != null) {
      Piece night = PartRules.ofBareDay(line, piece);
      return night != null ? night : bracketed(line, piece);
    }
    if (line.has(i, Kind.EDGE)) {
      return EdgeRules.edge(line, i);
    }
    return bareNumber(line, i);
  }

  private static @Nullable Piece bareNumber(Line line, int i) {
    int n = line.integer(i);
    if (n < 0 || n > 31) {
      return null;
    }
    return Piece.of(i, i + 1, Moment.EMPTY.with(DayRef.of(Math.max(n, 1))), Rule.DAY_OF_MONTH)
        .uncertain();
  }

  /** thứ Hai (18/9) within a range. */
  private static Piece bracketed(Line line, Piece piece) {
    if (!line.is(piece.end(), '(') || piece.moment().weekday() == null) {
      return piece;
    }
    Piece date = Pieces.single(line, piece.end() + 1);
    if (date == null || !date.moment().isDate() || !line.is(date.end(), ')')) {
      return piece;
    }
    return piece.to(date.end() + 1, piece.moment().joinedWith(date.moment()));
  }

  /** Chủ nhật (10/9): the bracket is an expression of its own, yet it says which Sunday. */
  static Moment inBrackets(Line line, Piece piece) {
    Moment moment = piece.moment();
    if (moment.weekday() == null || moment.day() != null) {
      return moment;
    }
    Piece whole = bracketed(line, piece);
    return whole.moment();
  }

  /** hai ngày 4 và 5/12, hai ngày 19-20/3, hai năm 2016-2017: the number stays outside. */
  static @Nullable Found counted(Line line, int i) {
    Numerals.Numeral number = Numerals.number(line, i);
    if (number == null || number.intValue() < 2 || number.intValue() > 12) {
      return null;
    }
    int j = number.end();
    if (line.has(j, Kind.DAY)) {
      Found list = list(line, j);
      if (list != null
          && list.meaning() instanceof Moment m
          && m.day() != null
          && m.day().isRun()) {
        return new Found(j, list.end(), list.meaning(), null, list.rule());
      }
    }
    Piece pair = line.has(j, Kind.DAY) || line.has(j, Kind.YEAR) ? Pieces.at(line, j) : null;
    if (pair == null) {
      return null;
    }
    PeriodRef period = pair.moment().period();
    boolean days = pair.moment().day() != null && pair.moment().day().isRun();
    boolean years = period != null && period.unit() == PeriodRef.Unit.YEARS;
    return days || years ? Found.of(pair) : null;
  }

  private static @Nullable Found range(Line line, Piece first, int j, Rule rule) {
    Piece last = end(line, j);
    if (last == null || !matches(first, last)) {
      return null;
    }
    if (last.moment().period() == null && last.moment().isDayOfMonth() && !last.certain()) {
      return null;
    }
    Moment from = first.moment();
    if (isBareDay(first) && last.moment().clock() != null) {
      int hour = from.day() == null ? -1 : from.day().n();
      if (hour < 0 || hour > 24 || line.token(first.start()).form().length() > 2) {
        return null;
      }
      from = Moment.EMPTY.with(new ClockTime(hour, 0, 0, Granularity.HOUR));
    }
    if (from.clock() == null && last.moment().part() == null && last.moment().clock() == null) {
      from = from.with((PartOfDay) null); // từ đêm 25 đến ngày 27/11: both ends are days
    }
    Moment completed = from.completedBy(last.moment());
    String name = rule.label() + "(" + first.rule() + ", " + last.rule() + ")";
    return new Found(
        first.start(), last.end(), new Meaning.Stretch(completed, last.moment()), null, name);
  }

  private static boolean isBareDay(Piece piece) {
    return !piece.certain() && piece.moment().isDayOfMonth() && piece.moment().period() == null;
  }

  /** Whether two points can be the ends of one range. */
  private static boolean matches(Piece first, Piece last) {
    Moment a = first.moment();
    Moment b = last.moment();
    if (a.clock() != null || b.clock() != null) {
      return b.clock() != null && (a.clock() != null || isBareDay(first));
    }
    if (b.part() != null) {
      boolean known = a.namesDay() || b.namesDay() || a.period() != null || b.period() != null;
      return a.part() != null && known; // từ sáng tới chiều: of no day
    }
    if (a.part() != null) {
      return a.namesDay() && b.namesDay() && !isRun(b);
    }
    if (a.namesDay() || b.namesDay()) {
      return a.namesDay() && b.namesDay() && !isRun(a) && !isRun(b);
    }
    if (a.isOnlyYear() || b.isOnlyYear()) {
      return a.isOnlyYear() && b.isOnlyYear();
    }
    return a.period() != null && b.period() != null && a.period().unit() == b.period().unit();
  }

  private static boolean isRun(Moment moment) {
    return moment.day() != null && moment.day().isRun();
  }

  /** ngày 1 và 2 tháng 5, 18 và 19/11, ngày 11, 12 và 13/9: days that follow each other. */
  static @Nullable Found list(Line line, int i) {
    int at = line.has(i, Kind.DAY) ? i + 1 : i;
    int first = line.integer(at);
    if (first < 1 || first > 31) {
      return null;
    }
    int previous = first;
    int j = at + 1;
    while (line.is(j, ',') && line.integer(j + 1) == previous + 1) {
      previous++;
      j += 2;
    }
    boolean and = line.has(j, Kind.AND);
    if (!and && !line.is(j, ',')) {
      return null;
    }
    Piece last = Pieces.at(line, j + 1);
    Moment moment = last == null ? null : last.moment();
    if (last == null || moment == null || !moment.isDate() || moment.isClock()) {
      return null;
    }
    if (moment.day() == null || moment.day().isRun()) {
      return null;
    }
    String rule = Rule.LIST_RANGE.label();
    if (moment.day().n() == previous + 1) {
      return new Found(i, last.end(), moment.with(DayRef.run(first, previous + 1)), null, rule);
    }
    if (at == i && !line.hasBefore(i, Kind.INTRO)) {
      return null;
    }
    if (at > i && and && previous == first && moment.day().n() > first) {
      return new Found(i, last.end(), moment.with(DayRef.run(first, moment.day().n())), null, rule);
    }
    Moment alone = moment.with(DayRef.of(first)).with((java.time.DayOfWeek) null);
    return previous == first && moment.day().n() > first
        ? new Found(i, at + 1, alone, null, Rule.DAY_OF_MONTH.label())
        : null;
  }
}
