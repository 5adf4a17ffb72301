package io.github.nhandien.time;

/** The parts into which Vietnamese divides a day. Their hours are custom, not law. */
public enum PartOfDay {
  /** sáng, rạng sáng: 4 to 12 o'clock. */
  MORNING("MO", 4, 12),
  /** trưa: 12 to 14 o'clock. */
  MIDDAY("MI", 12, 14),
  /** chiều: 13 to 18 o'clock. */
  AFTERNOON("AF", 13, 18),
  /** tối: 18 to 24 o'clock. */
  EVENING("EV", 18, 24),
  /** đêm: 22 o'clock to 4 o'clock of the next day. */
  NIGHT("NI", 22, 28);

  private final String code;
  private final int from;
  private final int to;

  PartOfDay(String code, int from, int to) {
    this.code = code;
    this.from = from;
    this.to = to;
  }

  /**
   * The letters of TIMEX3.
   *
   * @return such as {@code MO}
   */
  public String code() {
    return code;
  }

  int from() {
    return from;
  }

  /** Hours after the midnight with which the day begins; more than 24 for the night. */
  int to() {
    return to;
  }

  /** The hour in 24 that is meant by an hour said with this part of the day: 3 giờ chiều = 15. */
  int hour(int said) {
    return switch (this) {
      case MORNING -> said == 12 ? 0 : said;
      case MIDDAY -> said <= 3 ? said + 12 : said;
      case AFTERNOON, EVENING -> said < 12 ? said + 12 : said;
      case NIGHT -> said >= 6 && said < 12 ? said + 12 : said == 12 ? 24 : said;
    };
  }
}
