package io.github.nhandien.time;

/** How fine a time is, from the finest; each unit with the letters TIMEX3 writes it by. */
public enum Granularity {
  /** giây. */
  SECOND("S"),
  /** phút. */
  MINUTE("M"),
  /** giờ, tiếng. */
  HOUR("H"),
  /** sáng, trưa, chiều, tối, đêm. */
  PART_OF_DAY(""),
  /** ngày. */
  DAY("D"),
  /** cuối tuần. */
  WEEKEND("WE"),
  /** tuần. */
  WEEK("W"),
  /** tháng. */
  MONTH("M"),
  /** quý. */
  QUARTER("Q"),
  /** mùa. */
  SEASON(""),
  /** nửa năm. */
  HALF_YEAR(""),
  /** năm. */
  YEAR("Y"),
  /** thập niên. */
  DECADE("DE"),
  /** thế kỷ. */
  CENTURY("CE"),
  /** gần đây, hiện nay, sắp tới. */
  VAGUE("");

  private final String designator;

  Granularity(String designator) {
    this.designator = designator;
  }

  /**
   * What TIMEX3 writes behind the number of such units.
   *
   * @return "D" for days; empty where a length cannot be counted in the unit
   */
  public String designator() {
    return designator;
  }

  boolean isClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }
}
