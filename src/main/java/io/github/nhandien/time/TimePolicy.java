package io.github.nhandien.time;

/** How a date that lacks its year, month or week is completed. */
public enum TimePolicy {
  /**
   * The nearest to the publication date in the direction that the words around it show; the
   * default.
   */
  NEWS,
  /** The latest that is not after the publication date. */
  PAST,
  /** The earliest that is not before the publication date. */
  FUTURE
}
