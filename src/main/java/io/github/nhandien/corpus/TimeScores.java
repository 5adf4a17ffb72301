package io.github.nhandien.corpus;

/**
 * How well time expressions were found. All but {@code strict} pair each expected expression with
 * at most one found that overlaps it. Immutable.
 *
 * @param strict the same span
 * @param relaxed spans that overlap
 * @param type of those, the same TIMEX3 type
 * @param value of those, the same TIMEX3 value (TempEval's value F1)
 * @param mod of the expressions with a modifier, the same modifier
 */
public record TimeScores(Score strict, Score relaxed, Score type, Score value, Score mod) {
  /** Nothing found, nothing expected. */
  public static final TimeScores NONE =
      new TimeScores(Score.NONE, Score.NONE, Score.NONE, Score.NONE, Score.NONE);

  /**
   * Both counts together.
   *
   * @param other other scores
   * @return the sum
   */
  public TimeScores plus(TimeScores other) {
    return new TimeScores(
        strict.plus(other.strict),
        relaxed.plus(other.relaxed),
        type.plus(other.type),
        value.plus(other.value),
        mod.plus(other.mod));
  }
}
