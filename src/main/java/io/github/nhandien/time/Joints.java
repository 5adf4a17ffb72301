package io.github.nhandien.time;

/** Which two pieces are one expression, by what stands between them. Stateless. */
final class Joints {
  private Joints() {}

  static Moment join(Moment first, Moment next) {
    Moment joined = first.joinedWith(next);
    if (first.isDeictic() && next.isDate()) {
      return joined; // hôm nay, 14/9: the date says it
    }
    return joined;
  }

  /** Nothing stands between: tối + 25/12, ngày 4 + tháng này, thứ Ba + tuần sau, 8/3 + năm nay. */
  static boolean adjacent(Moment a, Moment b) {
    if (a.clock() != null && b.clock() != null || a.part() != null && b.part() != null) {
      return false;
    }
    if (b.isOnlyYear()) {
      return a.year() == null
          && a.period() != null
          && a.period().kind() == PeriodRef.Kind.ABSOLUTE
          && !a.isDeictic()
          && a.period().unit().compareTo(PeriodRef.Unit.HALF) <= 0;
    }
    if (a.isOnlyYear() || (a.isOnlyPeriod() && !b.isOnlyYear())) {
      return false;
    }
    if (b.isClock() && !b.namesDay()) {
      return clockBehind(a, b);
    }
    if (a.isClock() && !a.namesDay()) {
      return b.namesDay() && !b.isClock()
          || (b.namesDay() && a.clock() != null && b.part() != null && a.part() == null)
          || isWeekend(b);
    }
    if (b.isClock()) {
      return false;
    }
    if (a.weekday() != null && a.day() == null) {
      return b.isDate()
          || (b.isOnlyPeriod() && isWeek(b) && a.period() == null)
          || (b.isDayOfMonth() && a.period() == null);
    }
    if (a.isDayOfMonth() && a.period() == null) {
      return b.isMonth() && a.weekday() == null;
    }
    return a.isDeictic() && a.period() == null && b.isDate();
  }

  private static boolean isWeek(Moment moment) {
    return moment.period() != null && moment.period().unit() == PeriodRef.Unit.WEEK;
  }

  private static boolean isWeekend(Moment moment) {
    return moment.isOnlyPeriod()
        && moment.period() != null
        && moment.period().unit() == PeriodRef.Unit.WEEKEND;
  }

  /** 8h + sáng; Chủ nhật 27/04/2025 + 03:35; tối 13/9 is the other way round. */
  private static boolean clockBehind(Moment a, Moment b) {
    if (!a.namesDay()) {
      return a.clock() != null && b.part() != null && b.clock() == null;
    }
    boolean exact = b.clock() != null && b.clock().granularity() != Granularity.HOUR;
    return exact && a.clock() == null && a.isDate() && a.year() != null;
  }

  private static boolean isHour(Moment a) {
    return a.clock() != null && a.part() == null && !a.namesDay();
  }

  /** thứ Sáu tuần sau, 24/3; Tuần trước, 31.5. */
  private static boolean isWeekNamed(Moment a) {
    return !a.isClock()
        && a.day() == null
        && a.period() != null
        && a.period().unit() == PeriodRef.Unit.WEEK
        && a.period().kind() == PeriodRef.Kind.FROM_PUBLICATION;
  }

  /** hôm nay, 14/9; thứ Ba, 12/9; 09:12, 27/04/2025; sáng thứ Hai, 11/9. */
  static boolean overComma(Moment a, Moment b) {
    if (b.isDate() && !b.isClock() && b.weekday() == null) {
      boolean fits = a.isDeictic() || (a.weekday() != null && a.day() == null);
      boolean minute = a.clock() != null && a.clock().granularity() == Granularity.MINUTE;
      boolean stamp = minute && a.part() == null && !a.namesDay() || isHour(a);
      return (fits && a.period() == null) || stamp || isWeekNamed(a);
    }
    boolean stamp = a.clock() != null && !a.namesDay() && b.weekday() != null && b.isDate();
    return stamp
        || (a.isDate()
            && a.year() != null
            && b.clock() != null
            && !b.namesDay()
            && b.clock().granularity() == Granularity.MINUTE
            && b.part() == null
            && !a.isClock());
  }

  /** thứ tư của tuần tới, quý 4 của năm 2018. */
  static boolean overOf(Moment a, Moment b) {
    boolean week = a.weekday() != null && a.period() == null && b.isOnlyPeriod() && isWeek(b);
    boolean day = a.isDayOfMonth() && a.period() == null && b.isMonth();
    boolean year = b.isOnlyYear() && a.year() == null && (a.isOnlyPeriod() || a.isDate());
    return week || day || (year && adjacent(a, b));
  }

  /** hôm nay lúc 2 giờ chiều. */
  static boolean overIntro(Moment a, Piece next) {
    Moment b = next.moment();
    return a.namesDay()
        && a.clock() == null
        && b.clock() != null
        && !b.namesDay()
        && (a.part() == null || b.part() == null)
        && (a.isDeictic() || a.isDate() || a.weekday() != null);
  }

  /** 15:30 - 20/4/2017: a stamp. */
  static boolean overDash(Moment a, Moment b) {
    boolean clockFirst = a.clock() != null && !a.namesDay() && b.isDate() && b.year() != null;
    boolean dateFirst =
        a.isDate() && a.year() != null && a.clock() == null && b.clock() != null && !b.namesDay();
    return (clockFirst || dateFirst) && !(a.isClock() && b.isClock());
  }
}
