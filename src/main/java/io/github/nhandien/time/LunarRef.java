package io.github.nhandien.time;

/** Whether the day and month of a text are the lunar calendar's. */
enum LunarRef {
  SOLAR,
  LUNAR,
  /** tháng 6 nhuận. */
  LEAP
}
