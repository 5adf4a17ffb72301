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
    if (line.hasBefore(outside, Kind.PLACE_HEAD) && isNameLike(line, piece)) {
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
    if (moment.isOnlyYear() || isYears(moment)) {
      return year(line, piece);
    }
    if (moment.isDeictic()) {
      return tomorrow(line, before, after);
    }
    PeriodRef period = moment.period();
    if (period != null && period.unit() == PeriodRef.Unit.SEASON) {
      return line.has(before, Kind.SEASON) && moment.pointer() != Pointer.NONE;
    }
    return moment.clock() != null && clock(line, piece);
  }

  /** Buổi chiều, …; Sáng sớm, …: a part of a day that opens a sentence or is called by its name. */
  static boolean supportsPart(Line line, Piece piece) {
    int before = piece.start();
    boolean opens =
        before == 0
            && line.isCapitalized(before)
            && (line.is(piece.end(), ",") || (line.is(piece.end(), ".") && piece.end() < 3));
    boolean named =
        line.has(before, Kind.WHOLE_PART)
            && line.isBreak(piece.end())
            && !line.has(before - 1, Kind.ONE);
    boolean until = line.hasBefore(before, Kind.UNTIL_PART) && line.isBreak(piece.end());
    return piece.moment().part() != null && (opens || named || until);
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
    Word part = line.wordBefore(before, Kind.PART);
    return line.hasBefore(before, Kind.HOM) || (part != null && !part.value().startsWith("NIGHT"));
  }

  private static boolean dayMonth(Line line, Piece piece) {
    int before = piece.start();
    int after = piece.end();
    NumberForm form = line.number(before);
    boolean dash = form != null && (form.is("#-#") || form.is("#.#"));
    if (dash) {
      boolean day = form != null && form.at(0) > 12 && line.hasBefore(before, Kind.BEFORE_DASHED);
      return day || line.hasBefore(before, Kind.PART) || line.hasBefore(before, Kind.HOM);
    }
    for (int i = before; i > before - 4 && i > 0; i--) {
      if (line.hasBefore(i, Kind.NOT_BEFORE_FAR)) {
        return false;
      }
    }
    boolean opened = line.is(before - 1, "(");
    if (line.hasBefore(before, Kind.NOT_BEFORE) && !opened) {
      return false;
    }
    if (line.has(after, Kind.NOT_AFTER) || line.has(after, Kind.UNIT) || line.is(after, "/")) {
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

  private static boolean year(Line line, Piece piece) {
    int before = piece.start();
    int after = piece.end();
    NumberForm form = line.number(before);
    boolean pair = form != null && !form.is("#");
    if (line.isNumber(before - 1) || line.isNumber(after)) {
      return false;
    }
    if (line.has(after, Kind.AGE) || line.has(after, Kind.UNIT) || line.is(after, "/")) {
      return false;
    }
    boolean free = line.isBreak(after) || line.has(after, Kind.FUNCTION);
    if (line.is(after, "-") || line.is(after, ":")) {
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
    boolean named =
        line.isCapitalized(before - 1)
            || line.hasBefore(before, Kind.YEAR_INTRO)
            || line.isBreak(before - 1)
            || line.is(before - 1, "/");
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
