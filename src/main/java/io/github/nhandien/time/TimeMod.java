package io.github.nhandien.time;

/** Modifiers of TIMEX3. */
public enum TimeMod {
  /** trước năm 2000. */
  BEFORE,
  /** sau năm 2000. */
  AFTER,
  /** On or before. */
  ON_OR_BEFORE,
  /** On or after. */
  ON_OR_AFTER,
  /** gần 4 năm. */
  LESS_THAN,
  /** hơn 4 năm. */
  MORE_THAN,
  /** tối đa 4 năm. */
  EQUAL_OR_LESS,
  /** ít nhất 4 năm. */
  EQUAL_OR_MORE,
  /** đầu năm. */
  START,
  /** giữa năm. */
  MID,
  /** cuối năm. */
  END,
  /** khoảng 4 năm. */
  APPROX
}
