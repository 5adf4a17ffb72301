package io.github.nhandien.time;

/**
 * A financial year, whose first day each firm sets for itself: năm tài chính 2024 = {@code FY2024}.
 * Immutable.
 *
 * @param year the year it is called by
 */
public record FiscalYearValue(int year) implements TimeValue {

  @Override
  public String timex3() {
    return "FY" + Timex.padded(year, 4);
  }

  @Override
  public Granularity granularity() {
    return Granularity.YEAR;
  }

  @Override
  public String toString() {
    return timex3();
  }
}
