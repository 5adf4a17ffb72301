package io.github.nhandien.time;

/**
 * How a text names a year. Immutable.
 *
 * @param kind in which way
 * @param n the proleptic year, the distance from the anchor's year, or the place in the cycle of 60
 */
record YearRef(Kind kind, int n) {

  enum Kind {
    /** năm 2024. */
    ABSOLUTE,
    /** 3/9/91: the century is to be found. */
    SHORT,
    /** năm ngoái. */
    FROM_PUBLICATION,
    /** cùng năm, năm sau đó. */
    FROM_NAMED,
    /** năm sau: of the story, or of publication if none is told. */
    STORY,
    /** cả năm, sáu tháng cuối năm: in January the year before. */
    REPORTED,
    /** năm Giáp Thìn. */
    CYCLE
  }

  static YearRef of(int year) {
    return new YearRef(Kind.ABSOLUTE, year);
  }
}
