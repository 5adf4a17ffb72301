package io.github.nhandien.time;

/** The four seasons, by the calendar months that Vietnamese usage gives them in the north. */
public enum Season {
  /** xuân: from February. */
  SPRING("SP", 2),
  /** hè, hạ: from May. */
  SUMMER("SU", 5),
  /** thu: from August. */
  AUTUMN("FA", 8),
  /** đông: from November. */
  WINTER("WI", 11);

  private final String code;
  private final int firstMonth;

  Season(String code, int firstMonth) {
    this.code = code;
    this.firstMonth = firstMonth;
  }

  /**
   * The letters of TIMEX3.
   *
   * @return such as {@code SU}
   */
  public String code() {
    return code;
  }

  /**
   * The calendar month in which it begins; it lasts three.
   *
   * @return 1 to 12
   */
  public int firstMonth() {
    return firstMonth;
  }
}
