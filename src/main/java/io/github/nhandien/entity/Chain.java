package io.github.nhandien.entity;

import java.util.Arrays;

/**
 * Sums and maxima over the label sequences of one stretch of tokens in a linear-chain conditional
 * random field. Lafferty, McCallum and Pereira, ICML 2001; computed with exponentiated scores,
 * rescaled at every token. Used by one thread; the arrays are used again for the next stretch.
 */
final class Chain {
  private static final int L = LabelSet.SIZE;

  private final float[] transition; // [before * L + label]
  private int n;
  float[] scores = new float[64 * L]; // [token * L + label], filled by the caller
  private double[] alpha = new double[64 * L];
  private double[] beta = new double[64 * L];
  private double[] potential = new double[64 * L];
  private double[] scale = new double[64];
  private int[] back = new int[64 * L];
  private final double[] expTransition = new double[L * L];

  Chain(float[] transition) {
    this.transition = transition;
    refreshTransitions();
  }

  /** To be called when the transition weights have changed. */
  void refreshTransitions() {
    for (int i = 0; i < expTransition.length; i++) {
      expTransition[i] = Math.exp(transition[i]);
    }
  }

  /** Makes room for a stretch and clears its scores. */
  void reset(int tokens) {
    n = tokens;
    if (scores.length < n * L) {
      int size = n * 2 * L;
      scores = new float[size];
      alpha = new double[size];
      beta = new double[size];
      potential = new double[size];
      back = new int[size];
      scale = new double[n * 2];
    }
    Arrays.fill(scores, 0, n * L, 0f);
  }

  /** The best legal labels (Viterbi). */
  int[] best() {
    float[] previous = new float[L];
    float[] current = new float[L];
    for (int y = 0; y < L; y++) {
      previous[y] = LabelSet.mayStart(y) ? scores[y] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < n; i++) {
      for (int y = 0; y < L; y++) {
        float best = Float.NEGATIVE_INFINITY;
        int from = 0;
        for (int b : LabelSet.PREDECESSORS[y]) {
          float s = previous[b] + transition[b * L + y];
          if (s > best) {
            best = s;
            from = b;
          }
        }
        current[y] = best + scores[i * L + y];
        back[i * L + y] = from;
      }
      float[] swap = previous;
      previous = current;
      current = swap;
    }
    int label = 0;
    float best = Float.NEGATIVE_INFINITY;
    for (int y = 0; y < L; y++) {
      if (LabelSet.mayEnd(y) && previous[y] > best) {
        best = previous[y];
        label = y;
      }
    }
    int[] labels = new int[n];
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = label;
      label = i > 0 ? back[i * L + label] : 0;
    }
    return labels;
  }

  /** Forward and backward sums; returns the logarithm of the partition function. */
  double sum() {
    double logZ = 0;
    for (int i = 0; i < n; i++) {
      double max = Double.NEGATIVE_INFINITY;
      for (int y = 0; y < L; y++) {
        max = Math.max(max, scores[i * L + y]);
      }
      logZ += max;
      double total = 0;
      for (int y = 0; y < L; y++) {
        int k = i * L + y;
        potential[k] = Math.exp(scores[k] - max);
        double a = 0;
        if (i == 0) {
          a = LabelSet.mayStart(y) ? 1 : 0;
        } else {
          for (int b : LabelSet.PREDECESSORS[y]) {
            a += alpha[k - y - L + b] * expTransition[b * L + y];
          }
        }
        alpha[k] = a * potential[k];
        if (i < n - 1 || LabelSet.mayEnd(y)) {
          total += alpha[k];
        } else {
          alpha[k] = 0;
        }
      }
      scale[i] = total;
      logZ += Math.log(total);
      for (int y = 0; y < L; y++) {
        alpha[i * L + y] /= total;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      Arrays.fill(beta, i * L, i * L + L, 0);
      if (i == n - 1) {
        for (int y = 0; y < L; y++) {
          beta[i * L + y] = LabelSet.mayEnd(y) ? 1 : 0;
        }
        continue;
      }
      for (int y = 0; y < L; y++) {
        int next = (i + 1) * L + y;
        double b = beta[next] * potential[next] / scale[i + 1];
        for (int before : LabelSet.PREDECESSORS[y]) {
          beta[i * L + before] += b * expTransition[before * L + y];
        }
      }
    }
    return logZ;
  }

  /** After {@link #sum()}: the probability that the token has the label. */
  double marginal(int token, int label) {
    return alpha[token * L + label] * beta[token * L + label];
  }

  /**
   * After {@link #sum()}: the probability of two labels one after the other, the first at the
   * token.
   */
  double marginal(int token, int label, int nextLabel) {
    int next = (token + 1) * L + nextLabel;
    return alpha[token * L + label]
        * expTransition[label * L + nextLabel]
        * potential[next]
        * beta[next]
        / scale[token + 1];
  }

  /** After {@link #sum()}: the probability that exactly these labels stand from the token on. */
  double probability(int token, int[] labels, int from, int to) {
    double p = alpha[token * L + labels[from]];
    for (int i = from + 1; i < to; i++) {
      int k = (token + i - from) * L + labels[i];
      p *= expTransition[labels[i - 1] * L + labels[i]] * potential[k] / scale[token + i - from];
    }
    int lastToken = token + to - from - 1;
    return Math.min(1, p * beta[lastToken * L + labels[to - 1]]);
  }
}
