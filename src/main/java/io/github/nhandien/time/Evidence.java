package io.github.nhandien.time;

/**
 * Whether a piece that might be something else (12/5, 2015, thứ hai, 5 giờ) is a time, by the words
 * around it. Stateless.
 */
final class Evidence {
  private Evidence() {}

  static boolean supports(Line line, Piece piece) {
    int before = piece.start();
    int after = piece.end();
    Moment moment = piece.moment();
    int outside = line.isQuote(before - 1) ? before - 1 : before;
    if (line.outranks(outside, Kind.PLACE_HEAD, Kind.INTRO) && isNameLike(line, piece)) {
      return false;
    }
    if (moment.isMonth() && line.isNumber(before - 1) && line.isCapitalized(before)) {
      return false; // đường 3 Tháng 2
    }
    if (piece.certain()) {
      return !line.has(after, Kind.AGE);
    }
    if (moment.weekday() != null && !moment.isDate()) {
      return weekday(line, before, after);
    }
    if (moment.isDate() || moment.isDayOfMonth()) {
      return dayMonth(line, piece);
    }
    if (moment.isMonth() && moment.lunar() == LunarRef.LUNAR) {
      return line.hasBefore(before, Kind.MONTH_INTRO); // hồi tháng giêng
    }
    if (moment.isMonth() && moment.year() != null) {
      boolean headed = line.is(before - 1, '(') || (before <= 1 && line.is(after, ':'));
      return (headed || line.hasBefore(before, Kind.MONTH_INTRO)) && !line.is(after, '/');
    }
    if (moment.isOnlyYear() || isYears(moment)) {
      return year(line, piece);
    }
    if (moment.isDeictic()) {
      return tomorrow(line, before, after);
    }
    PeriodRef period = moment.period();
    if (period != null && period.unit() == PeriodRef.Unit.SEASON) {
      boolean told = line.hasBefore(before, Kind.SEASON_INTRO);
      return line.has(before, Kind.SEASON) && (told || moment.pointer() != Pointer.NONE);
    }
    return moment.clock() != null && clock(line, piece);
  }

  /** Whether "khoảng 3 giờ" is an hour and not how long: at the head of a clause, after lúc. */
  static boolean supportsAbout(Line line, int mod, Piece clock) {
    boolean after = line.has(clock.end(), Kind.AFTER_HEAD) || line.has(clock.end(), Kind.AGO);
    boolean head = line.isBreak(mod - 1) || line.hasBefore(mod, Kind.LUC);
    return !after && (head || line.hasBefore(mod, Kind.CLOCK_INTRO));
  }

  private static boolean isYears(Moment moment) {
    return moment.period() != null && moment.period().unit() == PeriodRef.Unit.YEARS;
  }

  /** đường 30/4, Bệnh viện 19-8, Đường 3 Tháng 2, Nhà máy … 2015 is a year all the same. */
  private static boolean isNameLike(Line line, Piece piece) {
    Moment moment = piece.moment();
    boolean figure = line.isNumber(piece.start());
    boolean capital = !figure && line.isCapitalized(piece.start());
    return moment.isDate() && (figure || capital) && moment.year() == null
        || (moment.isMonth() && capital);
  }

  private static boolean weekday(Line line, int before, int after) {
    if (line.hasBefore(before, Kind.ORDINAL_HEAD)) {
      return false;
    }
    boolean figure = line.isNumber(after - 1);
    if (before == 0 && after == line.size()) {
      return true;
    }
    if (figure) {
      boolean told = line.hasBefore(before, Kind.INTRO) || line.isBreak(before - 1);
      return line.isBreak(after) && before > 0 && told && !line.has(before, Kind.DAY);
    }
    boolean sunday =
        (line.is(after, ',') || line.has(after, Kind.AND)) && line.has(after + 1, Kind.WEEKDAY);
    boolean into = before > 1 && line.token(before - 1).key().equals("vào");
    if (sunday || (into && line.isBreak(after))) {
      return true;
    }
    Word part = line.wordBefore(before, Kind.PART);
    return line.hasBefore(before, Kind.HOM) || (part != null && !part.value().startsWith("NIGHT"));
  }

  private static boolean dayMonth(Line line, Piece piece) {
    int before = piece.start();
    int after = piece.end();
    NumberForm form = line.number(before);
    boolean dash = form != null && (form.is("#-#") || form.is("#.#"));
    if (dash && form != null) {
      boolean heads = before == 0 && line.is(after, ':');
      boolean day =
          form.at(0) > 12
              && (heads || (line.hasBefore(before, Kind.BEFORE_DASHED) && !isScore(line, before)));
      return day
          || line.hasBefore(before, Kind.PART)
          || line.hasBefore(before, Kind.HOM)
          || (line.style().allows(form) && inStyle(line, piece, form));
    }
    for (int i = before; i > before - 4 && i > 0; i--) {
      if (line.hasBefore(i, Kind.NOT_BEFORE_FAR)) {
        return false;
      }
    }
    boolean opened = line.is(before - 1, '(');
    // gần 2/3 is a part of a whole, gần 20/11 is not
    boolean whole =
        form != null
            && form.at(0) > 12
            && form.at(0) > form.at(1)
            && line.hasBefore(before, Kind.MOD);
    if (!whole && line.outranks(before, Kind.NOT_BEFORE, Kind.INTRO) && !opened) {
      return false;
    }
    if (line.integerPair(before, 24, 7) && !opened && !line.hasBefore(before, Kind.INTRO)) {
      return false; // 24/7: round the clock
    }
    if (line.has(after, Kind.NOT_AFTER) || line.has(after, Kind.UNIT) || line.is(after, '/')) {
      return false;
    }
    if (line.hasBefore(before, Kind.INTRO) || opened) {
      return true;
    }
    boolean free = line.isBreak(after) || line.has(after, Kind.FUNCTION);
    if (line.isCapitalized(after) && !line.isBreak(after)) {
      return false; // 15/7 Lê Lợi
    }
    return free || (form != null && form.at(0) > form.at(1) && before == 0);
  }

  /** Whether the words before a pair of numbers tell of a match. */
  private static boolean isScore(Line line, int before) {
    for (int i = before; i > before - 5 && i > 0; i--) {
      if (line.hasBefore(i, Kind.SCORE)) {
        return true;
      }
    }
    return false;
  }

  /** 24-2, 31.5 where the document writes its dates so; scores, decimals and amounts stay out. */
  private static boolean inStyle(Line line, Piece piece, NumberForm form) {
    int before = piece.start();
    int after = piece.end();
    if (isScore(line, before)) {
      return false;
    }
    if (counts(line, piece) || line.outranks(before, Kind.NOT_BEFORE, Kind.INTRO)) {
      return false;
    }
    boolean introduced = line.hasBefore(before, Kind.INTRO) || line.is(before - 1, '(');
    boolean ends =
        line.isBreak(after) || line.has(after, Kind.FUNCTION) || line.has(after, Kind.TO);
    boolean decimal = form.is("#.#") || form.at(0) <= 12;
    boolean opens = before == 0 || after == line.size();
    return ends
        && (introduced || (!decimal && !line.isCapitalized(before - 1)) || (opens && !decimal));
  }

  /** Whether what follows makes an amount of a number: 3/4 số ghế, 24-2 điểm. */
  static boolean counts(Line line, Piece piece) {
    int after = piece.end();
    return line.has(after, Kind.NOT_AFTER)
        || line.has(after, Kind.UNIT)
        || line.has(after, Kind.PRICE)
        || line.isPrice(after);
  }

  private static boolean year(Line line, Piece piece) {
    int before = piece.start();
    int after = piece.end();
    NumberForm form = line.number(before);
    boolean pair = form != null && !form.is("#");
    if (line.isNumber(before - 1) || line.isNumber(after)) {
      return false;
    }
    if (line.has(after, Kind.AGE) || line.has(after, Kind.UNIT) || line.is(after, '/')) {
      return false;
    }
    boolean free = line.isBreak(after) || line.has(after, Kind.FUNCTION);
    if (line.is(after, '-') || line.is(after, ':')) {
      free = true;
    }
    if (pair) {
      boolean slash = form != null && form.pattern().contains("/");
      return slash
          ? line.hasBefore(before, Kind.PAIR_INTRO) || line.isCapitalized(before - 1)
          : line.hasBefore(before, Kind.PAIR_INTRO) || line.isBreak(before - 1) || free;
    }
    if (line.hasBefore(before, Kind.NOT_BEFORE) && !line.hasBefore(before, Kind.YEAR_INTRO)) {
      return false;
    }
    boolean introduced = line.hasBefore(before, Kind.YEAR_INTRO);
    if (!introduced && (line.isCapitalized(before - 1) || line.isClosingQuote(after))) {
      return false; // World Cup 2022, “Hành trình xanh 2024”: the year is part of the name
    }
    for (int i = before - 1; !pair && i > before - 5 && i >= 0 && !line.isBreak(i); i--) {
      if (line.has(i, Kind.TITLE_HEAD)) {
        return false; // Nobel Văn học 2018, Tầm nhìn 2025
      }
    }
    boolean named =
        line.isCapitalized(before - 1)
            || line.hasBefore(before, Kind.YEAR_INTRO)
            || line.isBreak(before - 1)
            || line.is(before - 1, '/');
    if (line.has(after, Kind.NOT_AFTER) && !free) {
      return false;
    }
    return free || named || line.isCapitalized(before - 2) || line.isCapitalized(before - 3);
  }

  private static boolean tomorrow(Line line, int before, int after) {
    if (line.isCapitalized(before)) {
      return before == 0 && after < line.size() && line.token(after).key().equals("có");
    }
    if (line.has(after, Kind.NOT_TOMORROW)) {
      return false;
    }
    return line.hasBefore(before, Kind.INTRO)
        || (before > 0 && line.token(before - 1).key().equals("hẹn"));
  }

  private static boolean clock(Line line, Piece piece) {
    int before = piece.start();
    if (line.hasBefore(before, Kind.LASTING_STRONG)
        || (before == 0 && line.has(piece.end(), Kind.AFTER_NAMED))) {
      return false; // kéo dài 5 giờ; "5 giờ 24 phút sau, …"
    }
    boolean minutes =
        piece.moment().clock() != null && piece.moment().clock().granularity() != Granularity.HOUR;
    if (line.hasBefore(before, Kind.CLOCK_INTRO) && !line.hasBefore(before, Kind.LASTING)) {
      return true;
    }
    boolean intro = line.hasBefore(before, Kind.LUC);
    return intro || (minutes && before == 0);
  }
}
