package io.github.nhandien.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The names that have the same keys, those that stand before others first: greater priority, then
 * earlier in the dictionary.
 *
 * @param surfaces at least one
 */
record Phrase(List<Surface> surfaces) {
  private static final Comparator<Surface> PRECEDENCE =
      Comparator.comparingInt((Surface s) -> s.target().entry().priority())
          .reversed()
          .thenComparingInt(s -> s.target().order());

  static Phrase of(Surface surface) {
    return new Phrase(List.of(surface));
  }

  Phrase with(Surface surface) {
    List<Surface> more = new ArrayList<>(surfaces);
    more.add(surface);
    more.sort(PRECEDENCE);
    return new Phrase(List.copyOf(more));
  }
}
