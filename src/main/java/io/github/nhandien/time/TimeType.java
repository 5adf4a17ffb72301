package io.github.nhandien.time;

/** The four types of TIMEX3. */
public enum TimeType {
  /** A calendar time of a day or coarser. */
  DATE,
  /** A time finer than a day, or a part of a day. */
  TIME,
  /** A length of time. */
  DURATION,
  /** A recurring time. */
  SET
}
