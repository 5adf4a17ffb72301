package io.github.nhandien.time;

/**
 * A time of day as it was said. Immutable.
 *
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param second 0 to 59
 * @param granularity HOUR for "8h", MINUTE for "8h30", SECOND for "8:30:15"
 */
public record ClockTime(int hour, int minute, int second, Granularity granularity) {

  /**
   * Checks the range.
   *
   * @param hour 0 to 24
   * @param minute 0 to 59
   * @param second 0 to 59
   * @param granularity HOUR for "8h", MINUTE for "8h30", SECOND for "8:30:15"
   */
  public ClockTime {
    boolean end = hour == 24 && minute == 0 && second == 0;
    if (!end && (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)) {
      throw new IllegalArgumentException("no time of day: " + hour + ":" + minute + ":" + second);
    }
  }

  static boolean isValid(int hour, int minute) {
    return hour >= 0 && minute >= 0 && minute < 60 && (hour < 24 || (hour == 24 && minute == 0));
  }

  ClockTime withHour(int newHour) {
    return isValid(newHour, minute)
        ? new ClockTime(newHour, minute, second, granularity)
        : new ClockTime(0, minute, second, granularity);
  }

  String timex3() {
    String text = "T" + Timex.padded(hour, 2) + ":" + Timex.padded(minute, 2);
    return granularity == Granularity.SECOND ? text + ":" + Timex.padded(second, 2) : text;
  }
}
