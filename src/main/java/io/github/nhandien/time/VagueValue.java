package io.github.nhandien.time;

/** A time that is named and not measured. */
public enum VagueValue implements TimeValue {
  /** gần đây, trước đây. */
  PAST_REF,
  /** hiện nay, bây giờ. */
  PRESENT_REF,
  /** sắp tới, tương lai gần. */
  FUTURE_REF;

  @Override
  public String timex3() {
    return name();
  }

  @Override
  public Granularity granularity() {
    return Granularity.VAGUE;
  }
}
