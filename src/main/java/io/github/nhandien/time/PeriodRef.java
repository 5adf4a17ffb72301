package io.github.nhandien.time;

/**
 * How a text names a stretch between a day and a year, or one longer than a year. Immutable.
 *
 * @param unit what kind of stretch
 * @param kind in which way it is named
 * @param n its number, or its distance from the anchor's
 * @param m the last number of a run of months or years
 */
record PeriodRef(Unit unit, Kind kind, int n, int m) {

  enum Unit {
    WEEKEND,
    WEEK,
    MONTH,
    /** 9 tháng đầu năm. */
    MONTHS,
    QUARTER,
    SEASON,
    HALF,
    FISCAL,
    /** năm học 2023-2024. */
    YEARS,
    DECADE,
    CENTURY
  }

  enum Kind {
    /** tháng 9. */
    ABSOLUTE,
    /** tháng này. */
    FROM_PUBLICATION,
    /** tháng sau: of the story, or of publication if none is told. */
    STORY,
    /** cùng tháng. */
    FROM_NAMED
  }

  static PeriodRef of(Unit unit, int n) {
    return new PeriodRef(unit, Kind.ABSOLUTE, n, n);
  }

  static PeriodRef of(Unit unit, int from, int to) {
    return new PeriodRef(unit, Kind.ABSOLUTE, from, to);
  }

  static PeriodRef fromPublication(Unit unit, int n) {
    return new PeriodRef(unit, Kind.FROM_PUBLICATION, n, n);
  }

  static PeriodRef fromNamed(Unit unit, int n) {
    return new PeriodRef(unit, Kind.FROM_NAMED, n, n);
  }

  boolean isAbsolute(Unit expected) {
    return unit == expected && kind == Kind.ABSOLUTE;
  }
}
