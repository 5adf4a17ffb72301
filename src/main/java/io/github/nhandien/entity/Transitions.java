package io.github.nhandien.entity;

/**
 * The weights of label pairs, one label after the other, and their exponentials. Immutable but for
 * {@link #refresh()}, which only training calls.
 *
 * <p>Few pairs are legal. What ends something stands before what starts something: these are also
 * kept apart, in the order in which {@link Chain} goes through them. And the first or an inner
 * token of a mention stands before an inner or the last one.
 */
final class Transitions {
  private static final int L = LabelSet.SIZE;
  private static final int[] OUTER = LabelSet.outerPairs();

  private final float[] weights; // [before * L + label]
  private final double[] exps = new double[L * L];
  private final double[] outerExps = new double[OUTER.length];

  /** Keeps the array, which has the weight of each label after each label. */
  Transitions(float[] weights) {
    this.weights = weights;
    refresh();
  }

  /** To be called when the weights have changed. */
  void refresh() {
    for (int i = 0; i < exps.length; i++) {
      exps[i] = Math.exp(weights[i]);
    }
    for (int i = 0; i < OUTER.length; i++) {
      outerExps[i] = exps[OUTER[i]];
    }
  }

  /** At {@code before * SIZE + label}. */
  float[] weights() {
    return weights;
  }

  /** The exponentials of {@link #weights()}. */
  double[] exps() {
    return exps;
  }

  /** Those of what may start, each after all that may end. */
  double[] outerExps() {
    return outerExps;
  }
}
