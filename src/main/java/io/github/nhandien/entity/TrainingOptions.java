package io.github.nhandien.entity;

/**
 * How a model of names is trained. Immutable.
 *
 * @param passes how often the corpus is gone through
 * @param minimumCount how often a feature must occur to get a weight
 * @param rate the step size
 * @param sparsity the strength of the L1 penalty, per example
 * @param lexiconDropout how often a phrase of the lexicon is hidden, so that the model learns to do
 *     without
 * @param randomCapitals how often an ordinary word is read with a capital
 * @param folds how many models of parts of the corpus are trained for what documents remember of
 *     themselves
 * @param memoryDropout how often a document is read without that memory
 * @param seed of the order of documents and of what is hidden
 */
public record TrainingOptions(
    int passes,
    int minimumCount,
    double rate,
    double sparsity,
    double lexiconDropout,
    double randomCapitals,
    int folds,
    double memoryDropout,
    long seed) {

  /**
   * The options that the shipped model was trained with.
   *
   * @return the defaults
   */
  public static TrainingOptions standard() {
    return new TrainingOptions(10, 2, 0.07, 1e-6, 0.0, 0.02, 4, 0.3, 20260101L);
  }
}
