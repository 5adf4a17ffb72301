package io.github.nhandien.time;

/**
 * A time that comes again: hằng ngày = {@code P1D}, thứ Hai hàng tuần = {@code XXXX-WXX-1}.
 * Immutable.
 *
 * @param pattern a duration that says how often, or an open value that says when
 */
public record RecurringValue(TimeValue pattern) implements TimeValue {

  @Override
  public String timex3() {
    return pattern.timex3();
  }

  @Override
  public Granularity granularity() {
    return pattern.granularity();
  }

  @Override
  public String toString() {
    return timex3();
  }
}
