package io.github.nhandien.entity;

import io.github.nhandien.lexicon.LexiconKind;

/** The features of a token as {@link FeatureTemplates} make them. Used by one thread. */
final class FeatureList {
  /** More than several tokens give together. */
  static final int MOST_JOINT = 96;

  /** More than a token gives another by itself: one a table for each of four sets, and a few. */
  static final int MOST_LOCAL = 4 * LexiconKind.values().length + 8;

  /** More than a token can have. */
  static final int MOST = MOST_JOINT + 5 * MOST_LOCAL;

  private final FeatureTemplates templates;
  private final int[] out;
  private final int[] places;
  private int count;

  /**
   * An empty list.
   *
   * @param most how many features there will be at most
   */
  FeatureList(FeatureTemplates templates, int most) {
    this.templates = templates;
    this.out = new int[most];
    this.places = new int[most];
  }

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  int get(int k) {
    return out[k];
  }

  /** Adds the weights of all features to sums, as {@link WeightTable#add} does. */
  void addWeights(WeightTable table, long[] sums, int from) {
    table.add(out, count, places, sums, from);
  }

  /** Adds a feature of one {@linkplain FeatureTemplates#scramble scrambled} part. */
  void add(int template, int a) {
    out[count++] = templates.hash(template, a);
  }

  /** Adds a feature of two scrambled parts. */
  void add(int template, int a, int b) {
    out[count++] = templates.hash(template, a, b);
  }

  /** Adds a feature of three scrambled parts. */
  void add(int template, int a, int b, int c) {
    out[count++] = templates.hash(template, a, b, c);
  }
}
