package io.github.nhandien.entity;

import java.util.Arrays;

/**
 * The search for the best labels of one stretch of tokens, to which the tokens are added one by
 * one. Viterbi, IEEE Transactions on Information Theory 13, 1967; in whole numbers, parts of the
 * units that sums of weights are counted in. Used by one thread; the arrays are used again for the
 * next stretch.
 */
final class Viterbi {
  private static final int L = LabelSet.SIZE;

  /** What may stand first or after a mention, and what may stand last or before one. */
  private static final int[] STARTS = LabelSet.starts();

  private static final int[] ENDS = LabelSet.ends();
  private static final int N = STARTS.length; // as many as ENDS

  /** The first label of each type; its inner and last one follow. */
  private static final int[] BEGINS = LabelSet.begins();

  /** What has no path to it; no sum of a token comes near, and it stays far behind others. */
  private static final int NEVER = -(1 << 28);

  private static final int FEWEST = 24; // tokens to make room for

  private final int[] bestEnded = new int[N];
  private int n;
  private int[] scores = new int[0]; // [token * L + label]
  private int[] bests = new int[0]; // of the best labels up to here, less what all have
  private int[] labels = new int[0];

  /** Begins a stretch of no tokens yet. */
  void begin() {
    n = 0;
  }

  /** How many tokens the stretch has. */
  int size() {
    return n;
  }

  /** The score of a label of a token, in parts of a unit. */
  int score(int token, int label) {
    return scores[token * L + label];
  }

  /**
   * Adds a token.
   *
   * @param sums the sum of each label's weights, in units
   * @param from index of the first
   */
  void add(PairScores pairs, short[] sums, int from) {
    int at = next();
    for (int y = 0; y < L; y++) {
      scores[at + y] = sums[from + y] << PairScores.UNIT_BITS;
    }
    add(pairs, at);
  }

  /** Adds a token outside of any mention. */
  void addOutside(PairScores pairs) {
    int at = next();
    Arrays.fill(scores, at, at + L, NEVER);
    scores[at + LabelSet.OUTSIDE] = 0;
    add(pairs, at);
  }

  /** Where the scores of the next token stand, for which it makes room. */
  private int next() {
    if (labels.length == n) {
      int room = Math.max(FEWEST, n * 3 / 2);
      scores = Arrays.copyOf(scores, room * L);
      bests = Arrays.copyOf(bests, room * L);
      labels = new int[room];
    }
    return n * L;
  }

  private void add(PairScores pairs, int at) {
    if (n++ == 0) {
      for (int y = 0; y < L; y++) {
        bests[y] = LabelSet.mayStart(y) ? scores[y] : NEVER;
      }
    } else {
      advance(pairs, at);
    }
  }

  private void advance(PairScores pairs, int at) {
    int before = at - L;
    int common = NEVER; // taken away from all, for a stretch may be of any length
    for (int k = 0; k < N; k++) {
      bestEnded[k] = bests[before + ENDS[k]];
      common = Math.max(common, bestEnded[k]);
    }
    int[] outer = pairs.outer();
    int pair = 0;
    for (int y : STARTS) {
      int best = NEVER;
      for (int k = 0; k < N; k++) {
        best = Math.max(best, bestEnded[k] + outer[pair + k]);
      }
      bests[at + y] = best - common + scores[at + y];
      pair += N;
    }
    int[] all = pairs.all();
    for (int begin : BEGINS) {
      int first = bests[before + begin];
      int inner = bests[before + begin + 1];
      int from = begin * L;
      for (int y = begin + 1; y <= begin + 2; y++) {
        int best = Math.max(first + all[from + y], inner + all[from + L + y]);
        bests[at + y] = Math.max(NEVER, best - common + scores[at + y]);
      }
    }
  }

  /**
   * By how much the best labels under which the last token ends a mention, or is in none, are
   * better than the best under which its mention goes on; in parts of a unit.
   *
   * @param mayBegin whether a mention that begins with the last token counts as one that goes on
   */
  int ended(boolean mayBegin) {
    int at = (n - 1) * L;
    int ended = NEVER;
    for (int y : ENDS) {
      ended = Math.max(ended, bests[at + y]);
    }
    int open = NEVER;
    for (int begin : BEGINS) {
      open = Math.max(open, bests[at + begin + 1]);
      if (mayBegin) {
        open = Math.max(open, bests[at + begin]);
      }
    }
    return ended - open;
  }

  /**
   * The best legal labels of the stretch.
   *
   * @return a label for each token, until this is called again; the array may be longer
   */
  int[] labels(PairScores pairs) {
    int label = 0;
    int best = Integer.MIN_VALUE;
    for (int y : ENDS) {
      if (bests[(n - 1) * L + y] > best) {
        best = bests[(n - 1) * L + y];
        label = y;
      }
    }
    for (int i = n - 1; i > 0; i--) {
      labels[i] = label;
      label = bestBefore(pairs.all(), (i - 1) * L, label);
    }
    labels[0] = label;
    return labels;
  }

  /** The label that the best labels up to one have before it; the first of equals. */
  private int bestBefore(int[] all, int before, int label) {
    int from = 0;
    int best = Integer.MIN_VALUE;
    for (int b : LabelSet.PREDECESSORS[label]) {
      int score = bests[before + b] + all[b * L + label];
      if (score > best) {
        best = score;
        from = b;
      }
    }
    return from;
  }

  /**
   * Puts the exponentials of the scores of all tokens, each divided by that of its token's best,
   * where a chain wants them.
   */
  void fill(Chain chain, UnitExponentials exponentials) {
    chain.over(n);
    for (int at = 0; at < n * L; at += L) {
      int max = scores[at];
      for (int k = at + 1; k < at + L; k++) {
        max = Math.max(max, scores[k]);
      }
      for (int k = at; k < at + L; k++) {
        chain.potentials[k] = exponentials.ofBehind(max - scores[k] >> PairScores.UNIT_BITS);
      }
    }
  }
}
