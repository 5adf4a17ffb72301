package io.github.nhandien.corpus;

/**
 * Precision and recall of a measure of linking, as the sums behind them, so that documents add up.
 * Immutable.
 *
 * @param right what is right of that which was found
 * @param found all that was found
 * @param recalled what was found of that which was expected
 * @param expected all that was expected
 */
public record LinkMeasure(double right, double found, double recalled, double expected) {
  /** Nothing found, nothing expected. */
  public static final LinkMeasure NONE = new LinkMeasure(0, 0, 0, 0);

  /**
   * How much of what was found is right.
   *
   * @return from 0 to 1; 0 if nothing was found
   */
  public double precision() {
    return found == 0 ? 0 : right / found;
  }

  /**
   * How much of what was expected was found.
   *
   * @return from 0 to 1; 0 if nothing was expected
   */
  public double recall() {
    return expected == 0 ? 0 : recalled / expected;
  }

  /**
   * The harmonic mean of precision and recall.
   *
   * @return from 0 to 1
   */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /**
   * The measure over both.
   *
   * @param other of other documents
   * @return the sums
   */
  public LinkMeasure plus(LinkMeasure other) {
    return new LinkMeasure(
        right + other.right,
        found + other.found,
        recalled + other.recalled,
        expected + other.expected);
  }
}
