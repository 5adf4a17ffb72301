package io.github.nhandien.entity;

/**
 * The sums of a document's tokens' weights, for names that are in no other, made when first asked
 * for: of most tokens of a text nobody asks. Used by one thread.
 */
final class TokenScores {
  private static final int L = LabelSet.SIZE;

  /** Sets of labels: of tokens of which a name does, or does not, go back beyond them. */
  private static final int[] CONTINUED = LabelSet.matching(y -> !LabelSet.mayStart(y));

  private static final int[] FREE = LabelSet.starts();
  private static final int[] OVER = LabelSet.ends();
  private static final int[] BEGUN = LabelSet.begins();
  private static final int[] INNER =
      LabelSet.matching(y -> !LabelSet.mayStart(y) && !LabelSet.mayEnd(y));

  private final NameModel model;
  private final TokenFacts facts;
  private final TokenScorer scorer;
  private final short[] sums; // [token * L + label]
  private final boolean[] known;
  private final short[] ofMemory = new short[L];
  private int from;
  private int to;

  TokenScores(NameModel model, TokenFacts facts) {
    this.model = model;
    this.facts = facts;
    this.scorer = new TokenScorer(model.table(), model.outerLocals(), facts, 0);
    this.sums = new short[facts.size * L];
    this.known = new boolean[facts.size];
  }

  /** Goes to a sentence. */
  void within(int newFrom, int newTo) {
    from = newFrom;
    to = newTo;
    scorer.within(newFrom, newTo);
  }

  /** Puts a token's scores into an array. */
  void put(int token, float[] scores, int at) {
    require(token);
    model.put(scores, at, sums, token * L);
  }

  /** Adds the memory of the document to the sentence's scores; false if that changes none. */
  boolean remember() {
    boolean any = false;
    for (int i = from; i < to; i++) {
      if (scorer.sumMemory(i, ofMemory, 0)) {
        require(i);
        for (int y = 0; y < L; y++) {
          sums[i * L + y] += ofMemory[y];
        }
        any = true;
      }
    }
    return any;
  }

  /**
   * The next token that makes a name: one with a capital, or the number of a street, a ward.
   *
   * @param token where to begin to look
   * @return its index, or the end of the sentence
   */
  int nextAnchor(int token) {
    int i = token;
    while (i < to && !isAnchor(i)) {
      i++;
    }
    return i;
  }

  private boolean isAnchor(int i) {
    return facts.forms[i].hasCapital()
        || (facts.flags[i] & TokenFacts.NUMBER) != 0 && i > from && facts.trigger[i - 1] != 0;
  }

  /**
   * How far back a name that has a token may begin: further back the scores leave no hope, even if
   * each token takes the label that suits it best.
   *
   * @param anchor the token
   * @param floor where to stop at the latest
   * @return index of the first token that is to be read
   */
  int reach(int anchor, int floor) {
    int margin = model.units(NameReading.HOPELESS);
    int start = anchor;
    require(start);
    int ahead = best(start, FREE) - best(start, CONTINUED);
    while (start > floor && ahead < margin) {
      start--;
      require(start);
      int other = Math.max(best(start, BEGUN), best(start, OVER) + ahead);
      ahead = other - best(start, INNER);
    }
    return start;
  }

  private int best(int token, int[] labels) {
    int best = Integer.MIN_VALUE;
    for (int y : labels) {
      best = Math.max(best, sums[token * L + y]);
    }
    return best;
  }

  private void require(int token) {
    if (!known[token]) {
      known[token] = true;

      scorer.sum(token, sums, token * L);
    }
  }
}
