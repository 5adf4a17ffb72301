package io.github.nhandien.time;

import org.jspecify.annotations.Nullable;

/** Dates in English amid Vietnamese: the span by rule, its meaning by Natty. Stateless. */
final class EnglishRules {
  private EnglishRules() {}

  static @Nullable Piece number(Line line, int i) {
    return null;
  }

  static @Nullable Piece month(Line line, int i) {
    return null;
  }

  static @Nullable Piece weekday(Line line, int i) {
    return null;
  }
}
