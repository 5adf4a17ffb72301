package io.github.nhandien.corpus;

/**
 * How often something was found, and rightly. Immutable.
 *
 * @param correct how many of those found are right
 * @param found how many the engine found
 * @param expected how many the human reader marked
 */
public record Score(int correct, int found, int expected) {
  /** Nothing found, nothing expected. */
  public static final Score NONE = new Score(0, 0, 0);

  /**
   * How many of those found are right.
   *
   * @return from 0 to 1; 0 if nothing was found
   */
  public double precision() {
    return found == 0 ? 0 : (double) correct / found;
  }

  /**
   * How many of those expected were found.
   *
   * @return from 0 to 1; 0 if nothing was expected
   */
  public double recall() {
    return expected == 0 ? 0 : (double) correct / expected;
  }

  /**
   * The harmonic mean of precision and recall.
   *
   * @return from 0 to 1
   */
  public double f1() {
    return found + expected == 0 ? 0 : 2.0 * correct / (found + expected);
  }

  /**
   * Both counts together, from which micro averages follow.
   *
   * @param other another score
   * @return the sum
   */
  public Score plus(Score other) {
    return new Score(correct + other.correct, found + other.found, expected + other.expected);
  }
}
