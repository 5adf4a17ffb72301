package io.github.nhandien.entity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sums up the weights of tokens' features: of what the tokens around give each by themselves, which
 * is kept, and of what several say together. Used by one thread.
 */
final class TokenScorer {
  private static final int LANES = WeightTable.LANES;

  private final WeightTable table;
  private final LocalWeights locals;
  private final ShapeWeights shapes;
  private final TokenFacts facts;
  private final NameFeatures features;
  private final FeatureList list;
  private long[] @Nullable [] ofForms = new long[0][]; // by token behind from, once asked for
  private long[] @Nullable [] ofMarks = new long[0][];
  private final long[] sums = new long[LANES];
  private int from;
  private int to;

  TokenScorer(LocalWeights locals, TokenFacts facts) {
    this.table = locals.table();
    this.locals = locals;
    this.shapes = locals.shapes();
    this.facts = facts;
    this.features = new NameFeatures(facts, locals.templates(), FeatureList.MOST_JOINT);
    this.list = new FeatureList(locals.templates(), FeatureList.MOST_LOCAL);
  }

  /** Goes to the tokens from..to, which are a sentence or an enclosing mention. */
  void within(int newFrom, int newTo) {
    from = newFrom;
    to = newTo;
    features.within(newFrom, newTo);
    int size = to - from;
    if (ofForms.length < size) {
      int room = Math.max(size, 2 * ofForms.length);
      ofForms = new long[room][];
      ofMarks = new long[room][];
    } else {
      Arrays.fill(ofForms, 0, size, null);
      Arrays.fill(ofMarks, 0, size, null);
    }
  }

  /**
   * Sums up the weights of a token.
   *
   * @param out where to put the sum of each label
   * @param at index of the first
   */
  void sum(int token, short[] out, int at) {
    long a = 0; // not in the array, which would have to be written and read for each row
    long b = 0;
    long c = 0;
    long d = 0;
    int first = token - LocalFeatures.FORM_REACH;
    int last = token + LocalFeatures.FORM_REACH;
    for (int i = first, row = 0; i <= last; i++, row += LANES) {
      long[] rows = i < from || i >= to ? locals.ofEdges() : ofForm(i);
      a += rows[row];
      b += rows[row + 1];
      c += rows[row + 2];
      d += rows[row + 3];
    }
    first = Math.max(from, token - LocalFeatures.MARKS_REACH);
    last = Math.min(to - 1, token + LocalFeatures.MARKS_REACH);
    int row = (first - token + LocalFeatures.MARKS_REACH) * LANES;
    for (int i = first; i <= last; i++, row += LANES) {
      boolean isMarked = facts.isMarked(i);
      if (i == token || isMarked) {
        long[] rows = isMarked ? ofMarks(i) : locals.ofUnmarked();
        a += rows[row];
        b += rows[row + 1];
        c += rows[row + 2];
        d += rows[row + 3];
      }
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    shapes.add(features, token, sums);
    features.extractWords(token).addWeights(table, sums, 0);
    WeightTable.unpack(sums, out, at);
  }

  /**
   * Sums up the weights of what the document made of a token elsewhere.
   *
   * @return whether any is not 0
   */
  boolean sumMemory(int token, short[] out, int at) {
    FeatureList memories = features.extractMemory(token);
    if (memories.count() == 0) {
      return false;
    }
    Arrays.fill(sums, 0);
    memories.addWeights(table, sums, 0);
    return WeightTable.unpack(sums, out, at);
  }

  private long[] ofForm(int token) {
    long[] rows = ofForms[token - from];
    if (rows == null) {
      rows = locals.ofForm(facts.forms[token], list);
      ofForms[token - from] = rows;
    }
    return rows;
  }

  private long[] ofMarks(int token) {
    long[] rows = ofMarks[token - from];
    if (rows == null) {
      rows = locals.ofMarks(facts, token, list);
      ofMarks[token - from] = rows;
    }
    return rows;
  }
}
