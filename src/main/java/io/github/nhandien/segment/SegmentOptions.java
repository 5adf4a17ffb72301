package io.github.nhandien.segment;

/**
 * How the word segmenter is trained. Immutable.
 *
 * @param passes how often to go through the sentences
 * @param minimumCount how often a feature must occur to get a weight
 * @param rate the step size
 * @param sparsity the strength of the L1 penalty
 * @param forgetting how often the syllables of a place are forgotten and only shapes and lexicon
 *     count, from 0 to 1
 * @param seed of all that is random
 */
public record SegmentOptions(
    int passes, int minimumCount, double rate, double sparsity, double forgetting, long seed) {

  /**
   * How the model in the jar was trained.
   *
   * @return the standard options
   */
  public static SegmentOptions standard() {
    return new SegmentOptions(10, 1, 0.1, 0.00003, 0.1, 1);
  }
}
