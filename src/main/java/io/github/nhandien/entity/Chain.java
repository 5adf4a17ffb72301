package io.github.nhandien.entity;

import java.util.Arrays;

/**
 * Sums and maxima over the label sequences of one stretch of tokens in a linear-chain conditional
 * random field. Lafferty, McCallum and Pereira, ICML 2001; computed with exponentiated scores,
 * rescaled at every token. Used by one thread; the arrays are used again for the next stretch.
 */
final class Chain {
  private static final int L = LabelSet.SIZE;

  /** What may stand first or after a mention, and what may stand last or before one. */
  private static final int[] STARTS = LabelSet.starts();

  private static final int[] ENDS = LabelSet.ends();
  private static final int N = STARTS.length; // as many as ENDS

  /** The first label of each type; its inner and last one follow. */
  private static final int[] BEGINS = LabelSet.begins();

  private static final int FEWEST = 24; // tokens to make room for

  private final double[] ended = new double[N];
  private final float[] bestEnded = new float[N];
  private final double[] leading = new double[L];

  private int n;

  /** [token * L + label], filled by the caller. */
  float[] scores = new float[0];

  private float[] bests = new float[0]; // the score of the best labels up to here
  private int[] labels = new int[0];
  private double[] alpha = new double[0]; // these only once sums are asked for
  private double[] beta = new double[0];
  private double[] potential = new double[0];
  private double[] scale = new double[0];

  /** Makes room for a stretch of so many tokens; what there is stays. */
  private void reserve(int tokens) {
    if (labels.length < tokens) {
      int room = Math.max(tokens, Math.max(FEWEST, labels.length * 3 / 2));
      scores = Arrays.copyOf(scores, room * L);
      bests = Arrays.copyOf(bests, room * L);
      labels = new int[room];
    }
  }

  /** Begins a stretch; all its scores are to be filled in then. */
  void over(int tokens) {
    n = tokens;
    reserve(n);
  }

  /** Begins a stretch of no tokens yet, to which {@link #add} adds them one by one. */
  void begin() {
    n = 0;
  }

  /** How many tokens the stretch has. */
  int size() {
    return n;
  }

  /** Where in {@link #scores} to put those of a token that is to be added. */
  int next() {
    reserve(n + 1);
    return n * L;
  }

  /** Adds a token whose scores stand at {@link #next}. */
  void add(Transitions transitions) {
    if (n == 0) {
      start();
    } else {
      advance(transitions, n * L);
    }
    n++;
  }

  /** Adds a token outside of any mention. */
  void addOutside(Transitions transitions) {
    int at = next();
    Arrays.fill(scores, at, at + L, Float.NEGATIVE_INFINITY);
    scores[at + LabelSet.OUTSIDE] = 0;
    add(transitions);
  }

  /**
   * By how much the best labels under which the last token ends a mention, or is in none, are
   * better than the best under which its mention goes on.
   *
   * @param mayBegin whether a mention that begins with the last token counts as one that goes on
   */
  float ended(boolean mayBegin) {
    int at = (n - 1) * L;
    float ended = Float.NEGATIVE_INFINITY;
    for (int y : ENDS) {
      ended = Math.max(ended, bests[at + y]);
    }
    float open = Float.NEGATIVE_INFINITY;
    for (int begin : BEGINS) {
      open = Math.max(open, bests[at + begin + 1]);
      if (mayBegin) {
        open = Math.max(open, bests[at + begin]);
      }
    }
    return ended - open;
  }

  /**
   * The best legal labels (Viterbi) of a stretch to which its tokens were added one by one.
   *
   * @return a label for each token, until this is called again; the array may be longer
   */
  int[] labels(Transitions transitions) {
    int label = 0;
    float best = Float.NEGATIVE_INFINITY;
    for (int y : ENDS) {
      if (bests[(n - 1) * L + y] > best) {
        best = bests[(n - 1) * L + y];
        label = y;
      }
    }
    for (int i = n - 1; i > 0; i--) {
      labels[i] = label;
      label = bestBefore(transitions.weights(), (i - 1) * L, label);
    }
    labels[0] = label;
    return labels;
  }

  private void start() {
    for (int y = 0; y < L; y++) {
      bests[y] = LabelSet.mayStart(y) ? scores[y] : Float.NEGATIVE_INFINITY;
    }
  }

  private void advance(Transitions transitions, int at) {
    int before = at - L;
    for (int k = 0; k < N; k++) {
      bestEnded[k] = bests[before + ENDS[k]];
    }
    float[] outer = transitions.outerWeights();
    int pair = 0;
    for (int y : STARTS) {
      float best = Float.NEGATIVE_INFINITY;
      for (int k = 0; k < N; k++) {
        best = Math.max(best, bestEnded[k] + outer[pair + k]);
      }
      bests[at + y] = best + scores[at + y];
      pair += N;
    }
    float[] weights = transitions.weights();
    for (int begin : BEGINS) {
      float first = bests[before + begin];
      float inner = bests[before + begin + 1];
      int from = begin * L;
      for (int y = begin + 1; y <= begin + 2; y++) {
        float best = Math.max(first + weights[from + y], inner + weights[from + L + y]);
        bests[at + y] = best + scores[at + y];
      }
    }
  }

  /** The label that the best labels up to one have before it; the first of equals. */
  private int bestBefore(float[] weights, int before, int label) {
    int from = 0;
    float best = Float.NEGATIVE_INFINITY;
    for (int b : LabelSet.PREDECESSORS[label]) {
      float score = bests[before + b] + weights[b * L + label];
      if (score > best) {
        best = score;
        from = b;
      }
    }
    return from;
  }

  /** Sums over all label sequences, for what is said to come after it. */
  void sum(Transitions transitions) {
    sum(transitions, 0);
  }

  /** The same, for those who ask for no token's probability before the given one's. */
  void sum(Transitions transitions, int first) {
    if (scale.length < n) {
      int room = n + n / 4;
      alpha = new double[room * L];
      beta = new double[room * L];
      potential = new double[room * L];
      scale = new double[room];
    }
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
    double max = highest(i);
    double total = 0;
    for (int k = at; k < at + L; k++) {
      potential[k] = Math.exp(scores[k] - max);
      alpha[k] *= potential[k];
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

  private float highest(int i) {
    float max = Float.NEGATIVE_INFINITY;
    for (int k = i * L; k < i * L + L; k++) {
      max = Math.max(max, scores[k]);
    }
    return max;
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
      leading[y] = beta[next + y] * potential[next + y] / scale[i + 1];
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
      sum += highest(i);
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
        * potential[next]
        * beta[next]
        / scale[token + 1];
  }

  /** After {@link #sum}: the probability that the tokens from..to have exactly these labels. */
  double probability(Transitions transitions, int[] labels, int from, int to) {
    double[] exps = transitions.exps();
    double p = alpha[from * L + labels[from]];
    for (int i = from + 1; i < to; i++) {
      int k = i * L + labels[i];
      p *= exps[labels[i - 1] * L + labels[i]] * potential[k] / scale[i];
    }
    return Math.min(1, p * beta[(to - 1) * L + labels[to - 1]]);
  }
}
