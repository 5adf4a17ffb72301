package io.github.nhandien.time;

/**
 * A time some of whose fields are not known: ngày 13/9 of an unknown year = {@code XXXX-09-13}.
 * Immutable.
 *
 * @param timex3 with X for every figure that is not known
 * @param granularity of the finest field
 */
public record OpenValue(String timex3, Granularity granularity) implements TimeValue {

  @Override
  public String toString() {
    return timex3();
  }
}
