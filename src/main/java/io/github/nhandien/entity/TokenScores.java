package io.github.nhandien.entity;

import java.util.Arrays;

/**
 * The sums of a document's tokens' weights, for names that are in no other, made when first asked
 * for: of half of a text's tokens nobody asks. Used by one thread.
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

  private final PairScores pairs;
  private final TokenFacts facts;
  private final int hopeless;
  private final TokenScorer scorer;
  private final int[] places; // of a token's sums, once they are known: index of the first
  private short[] sums;
  private int end = L; // of the sums; nothing stands at 0, which stands for none
  private final short[] ofMemory = new short[L];
  private int from;
  private int to;

  /**
   * Scores of a document's tokens.
   *
   * @param hopeless by how much the sums of labels without hope are behind the best
   */
  TokenScores(NameModel model, TokenFacts facts, int hopeless) {
    this.hopeless = hopeless;
    this.pairs = model.outerPairs();
    this.facts = facts;
    this.scorer = new TokenScorer(model.outerLocals(), facts);
    this.places = new int[facts.size];
    this.sums = new short[(2 + facts.size / 2) * L]; // about as many are asked for
  }

  /** Goes to a sentence. */
  void within(int newFrom, int newTo) {
    from = newFrom;
    to = newTo;
    scorer.within(newFrom, newTo);
  }

  /** Adds a token with its sums. */
  void add(int token, Viterbi search) {
    int at = require(token);
    search.add(pairs, sums, at);
  }

  /**
   * Goes to a sentence and adds the memory of the document to its scores; false if that changes
   * none.
   */
  boolean remember(int newFrom, int newTo) {
    within(newFrom, newTo);
    boolean any = false;
    for (int i = from; i < to; i++) {
      if (isRemembered(i) && scorer.sumMemory(i, ofMemory, 0)) {
        int at = require(i);
        for (int y = 0; y < L; y++) {
          sums[at + y] += ofMemory[y];
        }
        any = true;
      }
    }
    return any;
  }

  private boolean isRemembered(int i) {
    byte[] memory = facts.memory;
    return memory[i] != 0 || i > from && memory[i - 1] != 0 || i + 1 < to && memory[i + 1] != 0;
  }

  /**
   * The next token that may make a name: one with a capital or a foreign word, the number of a
   * street or ward, a well-known place.
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
    int flags = facts.flags[i];
    return facts.forms[i].mayName()
        || (flags & TokenFacts.SMALL_PLACE) != 0
        || (flags & TokenFacts.NUMBER) != 0 && i > from && facts.trigger[i - 1] != 0;
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
    int start = anchor;
    int at = require(start);
    int ahead = best(at, FREE) - best(at, CONTINUED);
    while (start > floor && ahead < hopeless) {
      at = require(--start);
      ahead = Math.max(best(at, BEGUN), best(at, OVER) + ahead) - best(at, INNER);
    }
    return start;
  }

  private int best(int at, int[] labels) {
    int best = Integer.MIN_VALUE;
    for (int y : labels) {
      best = Math.max(best, sums[at + y]);
    }
    return best;
  }

  /** Index of a token's sums, which are made unless they are known. */
  private int require(int token) {
    if (places[token] == 0) {
      if (end + L > sums.length) {
        sums = Arrays.copyOf(sums, sums.length + sums.length / 4 + L);
      }
      scorer.sum(token, sums, end);
      places[token] = end;
      end += L;
    }
    return places[token];
  }
}
