package io.github.nhandien.entity;

import io.github.nhandien.text.BoundedSlots;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

/**
 * The weights of what one token gives another by itself ({@link LocalFeatures}), summed up once for
 * each form, with which they are kept, and for each set of lexicon tables: a few thousand make
 * nearly all of every text. Bounded and thread-safe, as {@link BoundedSlots} are.
 *
 * <p>The sums are rows of {@link WeightTable#LANES} numbers, one row a distance, from the furthest
 * before to the furthest behind.
 */
final class LocalWeights {
  private static final int MARKS_BITS = 12;

  private static final AtomicLong SERIAL = new AtomicLong();

  /** As {@link Marks}, and what they give. */
  private record OfMarks(int begins, int inner, int ends, int alone, int trigger, long[] rows) {
    boolean isOf(TokenFacts facts, int token) {
      return begins == facts.begins[token]
          && inner == facts.inner[token]
          && ends == facts.ends[token]
          && alone == facts.alone[token]
          && trigger == facts.trigger[token];
    }
  }

  private final long serial = SERIAL.incrementAndGet();

  private final WeightTable table;
  private final FeatureTemplates templates;
  private final ShapeWeights shapes;
  private final BoundedSlots<OfMarks> slots = new BoundedSlots<>(MARKS_BITS);
  private final long[] edges;
  private final long[] unmarked;

  LocalWeights(WeightTable table, FeatureTemplates templates) {
    this.table = table;
    this.templates = templates;
    this.shapes = new ShapeWeights(table);
    FeatureList list = new FeatureList(templates, FeatureList.MOST_LOCAL);
    this.edges =
        rows(list, LocalFeatures.FORM_REACH, distance -> LocalFeatures.ofEdge(distance, list));
    Marks none = new Marks(0, 0, 0, 0, 0);
    this.unmarked =
        rows(
            list,
            LocalFeatures.MARKS_REACH,
            distance -> LocalFeatures.ofMarks(none, distance, list));
  }

  WeightTable table() {
    return table;
  }

  private boolean isOuter() {
    return templates == FeatureTemplates.OUTER;
  }

  ShapeWeights shapes() {
    return shapes;
  }

  FeatureTemplates templates() {
    return templates;
  }

  /**
   * What a token gives by its form, to those within {@link LocalFeatures#FORM_REACH}.
   *
   * @param list to be filled with anything
   */
  long[] ofForm(FormFacts form, FeatureList list) {
    long[] kept = isOuter() ? form.outerRows : form.innerRows;
    if (kept != null && kept[kept.length - 1] == serial) {
      return kept;
    }
    long[] rows =
        rows(
            list, LocalFeatures.FORM_REACH, distance -> LocalFeatures.ofForm(form, distance, list));
    if (isOuter()) {
      form.outerRows = rows;
    } else {
      form.innerRows = rows;
    }
    return rows;
  }

  /** The same for what stands before the first token and after the last. */
  long[] ofEdges() {
    return edges;
  }

  /**
   * What a token gives by what the lexicon has it in, to those within {@link
   * LocalFeatures#MARKS_REACH}.
   *
   * @param list to be filled with anything
   */
  long[] ofMarks(TokenFacts facts, int token, FeatureList list) {
    int hash = Marks.hash(facts, token);
    int group = slots.group(hash);
    for (int slot = group; slot < group + BoundedSlots.GROUP; slot++) {
      OfMarks kept = slots.at(slot);
      if (kept == null) {
        break;
      }
      if (kept.isOf(facts, token)) {
        return slots.used(slot, kept, token).rows;
      }
    }
    Marks marks = Marks.of(facts, token);
    long[] rows =
        rows(
            list,
            LocalFeatures.MARKS_REACH,
            distance -> LocalFeatures.ofMarks(marks, distance, list));
    OfMarks made =
        new OfMarks(
            marks.begins(), marks.inner(), marks.ends(), marks.alone(), marks.trigger(), rows);
    return slots.put(hash, made).rows;
  }

  /** The same for a token that the lexicon does not have. */
  long[] ofUnmarked() {
    return unmarked;
  }

  /** The rows, and behind them whose they are. */
  private long[] rows(FeatureList list, int reach, IntConsumer features) {
    long[] rows = new long[(2 * reach + 1) * WeightTable.LANES + 1];
    rows[rows.length - 1] = serial;
    for (int distance = -reach; distance <= reach; distance++) {
      list.clear();
      features.accept(distance);
      list.addWeights(table, rows, (distance + reach) * WeightTable.LANES);
    }
    return rows;
  }
}
