package io.github.nhandien.entity;

import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The weights of what one token gives another by itself ({@link LocalFeatures}), summed up once for
 * each form and for each set of lexicon tables, and kept: a few thousand make nearly all of every
 * text. Bounded; of two that share a slot the last stays. Thread-safe: what is kept is immutable.
 *
 * <p>The sums are rows of {@link WeightTable#LANES} numbers, one row a distance, from the furthest
 * before to the furthest behind.
 */
final class LocalWeights {
  private static final int FORM_BITS = 13;
  private static final int MARKS_BITS = 11;

  private record OfForm(FormFacts form, long[] rows) {}

  private record OfMarks(int begins, int inner, int ends, int alone, long[] rows) {
    boolean isOf(int begins, int inner, int ends, int alone) {
      return this.begins == begins
          && this.inner == inner
          && this.ends == ends
          && this.alone == alone;
    }
  }

  private final WeightTable table;
  private final int salt;
  private final @Nullable OfForm[] forms = new OfForm[1 << FORM_BITS];
  private final @Nullable OfMarks[] marks = new OfMarks[1 << MARKS_BITS];
  private final long[] edges;

  LocalWeights(WeightTable table, int salt) {
    this.table = table;
    this.salt = salt;
    this.edges = rows(LocalFeatures.FORM_REACH, LocalFeatures::ofEdge);
  }

  /** What a token gives by its form, to those within {@link LocalFeatures#FORM_REACH}. */
  long[] ofForm(FormFacts form) {
    int slot = slot(form.formHash(), FORM_BITS);
    OfForm kept = forms[slot];
    if (kept == null || kept.form != form) {
      long[] rows =
          rows(
              LocalFeatures.FORM_REACH,
              (list, distance) -> LocalFeatures.ofForm(form, distance, list));
      kept = new OfForm(form, rows);
      forms[slot] = kept;
    }
    return kept.rows;
  }

  /** The same for what stands before the first token and after the last. */
  long[] ofEdges() {
    return edges;
  }

  /**
   * What a token gives by the lexicon's tables that have it, to those within {@link
   * LocalFeatures#MARKS_REACH}.
   */
  long[] ofMarks(int begins, int inner, int ends, int alone) {
    int slot = slot(((begins * 31 + inner) * 31 + ends) * 31 + alone, MARKS_BITS);
    OfMarks kept = marks[slot];
    if (kept == null || !kept.isOf(begins, inner, ends, alone)) {
      long[] rows =
          rows(
              LocalFeatures.MARKS_REACH,
              (list, distance) ->
                  LocalFeatures.ofMarks(begins, inner, ends, alone, distance, list));
      kept = new OfMarks(begins, inner, ends, alone, rows);
      marks[slot] = kept;
    }
    return kept.rows;
  }

  private static int slot(int hash, int bits) {
    return hash * 0x9E3779B9 >>> Integer.SIZE - bits;
  }

  private long[] rows(int reach, ObjIntConsumer<FeatureList> features) {
    FeatureList list = new FeatureList(salt);
    long[] rows = new long[(2 * reach + 1) * WeightTable.LANES];
    for (int distance = -reach; distance <= reach; distance++) {
      list.clear();
      features.accept(list, distance);
      table.add(list, rows, (distance + reach) * WeightTable.LANES);
    }
    return rows;
  }
}
