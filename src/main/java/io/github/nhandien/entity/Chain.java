package io.github.nhandien.entity;

/**
 * Sums over the label sequences of one stretch of tokens in a linear-chain conditional random
 * field. Lafferty, McCallum and Pereira, ICML 2001; computed with exponentiated scores, rescaled at
 * every token. Used by one thread; the arrays are used again for the next stretch.
 */
final class Chain {
  private static final int L = LabelSet.SIZE;

  /** What may stand first or after a mention, and what may stand last or before one. */
  private static final int[] STARTS = LabelSet.starts();

  private static final int[] ENDS = LabelSet.ends();
  private static final int N = STARTS.length; // as many as ENDS

  /** The first label of each type; its inner and last one follow. */
  private static final int[] BEGINS = LabelSet.begins();

  private final double[] ended = new double[N];
  private final double[] leading = new double[L];
  private int n;

  /**
   * [token * L + label], filled by the caller: the exponentials of the scores, for each token but
   * for a factor that its labels share.
   */
  double[] potentials = new double[0];

  private double[] alpha = new double[0];
  private double[] beta = new double[0];
  private double[] scale = new double[0];

  /** Goes to a stretch of so many tokens; all their potentials are to be filled in then. */
  void over(int tokens) {
    n = tokens;
    if (scale.length < n) {
      int room = n + n / 4;
      alpha = new double[room * L];
      beta = new double[room * L];
      potentials = new double[room * L];
      scale = new double[room];
    }
  }

  /** Sums over all label sequences, for what is said to come after it. */
  void sum(Transitions transitions) {
    sum(transitions, 0);
  }

  /** The same, for those who ask for no token's probability before the given one's. */
  void sum(Transitions transitions, int first) {
    for (int i = 0; i < n; i++) {
      forward(transitions, i);
    }
    for (int y = 0; y < L; y++) {
      beta[(n - 1) * L + y] = LabelSet.mayEnd(y) ? 1 : 0;
    }
    for (int i = n - 2; i >= first; i--) {
      backward(transitions, i);
    }
  }

  private void forward(Transitions transitions, int i) {
    int at = i * L;
    if (i == 0) {
      for (int y = 0; y < L; y++) {
        alpha[y] = LabelSet.mayStart(y) ? 1 : 0;
      }
    } else {
      follow(transitions, at - L, at);
    }
    double total = 0;
    for (int k = at; k < at + L; k++) {
      alpha[k] *= potentials[k];
      if (i == n - 1 && !LabelSet.mayEnd(k - at)) {
        alpha[k] = 0;
      }
      total += alpha[k];
    }
    scale[i] = total;
    for (int k = at; k < at + L; k++) {
      alpha[k] /= total;
    }
  }

  private void follow(Transitions transitions, int before, int at) {
    for (int k = 0; k < N; k++) {
      ended[k] = alpha[before + ENDS[k]];
    }
    double[] outer = transitions.outerExps();
    int pair = 0;
    for (int y : STARTS) {
      double sum = 0;
      for (int k = 0; k < N; k++) {
        sum += ended[k] * outer[pair + k];
      }
      alpha[at + y] = sum;
      pair += N;
    }
    double[] exps = transitions.exps();
    for (int begin : BEGINS) {
      double first = alpha[before + begin];
      double inner = alpha[before + begin + 1];
      int from = begin * L;
      for (int y = begin + 1; y <= begin + 2; y++) {
        alpha[at + y] = first * exps[from + y] + inner * exps[from + L + y];
      }
    }
  }

  private void backward(Transitions transitions, int i) {
    int at = i * L;
    int next = at + L;
    for (int y = 0; y < L; y++) {
      leading[y] = beta[next + y] * potentials[next + y] / scale[i + 1];
    }
    double[] exps = transitions.exps();
    for (int b : ENDS) {
      double sum = 0;
      for (int y : STARTS) {
        sum += leading[y] * exps[b * L + y];
      }
      beta[at + b] = sum;
    }
    for (int begin : BEGINS) {
      double inner = leading[begin + 1];
      double last = leading[begin + 2];
      for (int b = begin; b <= begin + 1; b++) {
        beta[at + b] = inner * exps[b * L + begin + 1] + last * exps[b * L + begin + 2];
      }
    }
  }

  /** After {@link #sum}: the logarithm of the partition function. */
  double logPartition() {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += Math.log(scale[i]);
    }
    return sum;
  }

  /** After {@link #sum}: the probability that the token has the label. */
  double marginal(int token, int label) {
    return alpha[token * L + label] * beta[token * L + label];
  }

  /**
   * After {@link #sum}: the probability of two labels one after the other, the first at the token.
   */
  double marginal(Transitions transitions, int token, int label, int nextLabel) {
    int next = (token + 1) * L + nextLabel;
    return alpha[token * L + label]
        * transitions.exps()[label * L + nextLabel]
        * potentials[next]
        * beta[next]
        / scale[token + 1];
  }

  /** After {@link #sum}: the probability that the tokens from..to have exactly these labels. */
  double probability(Transitions transitions, int[] labels, int from, int to) {
    double[] exps = transitions.exps();
    double p = alpha[from * L + labels[from]];
    for (int i = from + 1; i < to; i++) {
      int k = i * L + labels[i];
      p *= exps[labels[i - 1] * L + labels[i]] * potentials[k] / scale[i];
    }
    return Math.min(1, p * beta[(to - 1) * L + labels[to - 1]]);
  }
}
