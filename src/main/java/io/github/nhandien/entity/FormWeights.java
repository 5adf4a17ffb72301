package io.github.nhandien.entity;

import org.jspecify.annotations.Nullable;

/**
 * The weights that a form gives by itself, kept with it for the model that asked last: for names,
 * and for names within names. Thread-safe without locks: what is kept is immutable, and a lost race
 * costs one more computation.
 */
final class FormWeights {
  private record Kept(LocalWeights model, long[] rows) {}

  private @Nullable Kept outer;
  private @Nullable Kept inner;

  /** What is kept for a model, or null. */
  long @Nullable [] of(LocalWeights model) {
    Kept kept = model.isOuter() ? outer : inner;
    return kept != null && kept.model == model ? kept.rows : null;
  }

  void keep(LocalWeights model, long[] rows) {
    Kept kept = new Kept(model, rows);
    if (model.isOuter()) {
      outer = kept;
    } else {
      inner = kept;
    }
  }
}
