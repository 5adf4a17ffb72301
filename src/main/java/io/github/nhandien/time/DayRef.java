package io.github.nhandien.time;

/**
 * How a text names a day, or a run of days: 4-5/12. Immutable.
 *
 * @param kind in which way
 * @param n the day of the month, or the distance from the anchor in days; of a run, the last
 * @param first the first day of a run; else the same as {@code n}
 */
record DayRef(Kind kind, int n, int first) {

  enum Kind {
    /** ngày 13. */
    OF_MONTH,
    /** hôm qua. */
    FROM_PUBLICATION,
    /** "Hôm nay là ngày vui", of what someone said on the day of the story. */
    SPOKEN,
    /** hôm sau, đêm ấy. */
    FROM_NAMED,
    /** cùng ngày. */
    SAME,
    /** "Chiều, …": the day that the text is telling of, if it is. */
    TOLD,
    /** ngày cuối cùng của năm 2023: -1 counts from the end. */
    OF_PERIOD,
    /** tuần đầu tiên của tháng 9. */
    WEEK_OF_PERIOD
  }

  static DayRef of(int day) {
    return new DayRef(Kind.OF_MONTH, day, day);
  }

  static DayRef run(int first, int last) {
    return new DayRef(Kind.OF_MONTH, last, first);
  }

  static DayRef of(Kind kind, int n) {
    return new DayRef(kind, n, n);
  }

  boolean isRun() {
    return first != n;
  }
}
