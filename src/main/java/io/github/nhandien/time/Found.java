package io.github.nhandien.time;

import org.jspecify.annotations.Nullable;

/**
 * A whole expression that the grammar recognised. Immutable.
 *
 * @param start index of its first token
 * @param end index after its last token
 * @param meaning what it says
 * @param mod its modifier, or null
 * @param rule the names of the rules
 */
record Found(int start, int end, Meaning meaning, @Nullable TimeMod mod, String rule) {

  static Found of(Piece piece) {
    return new Found(piece.start(), piece.end(), piece.moment(), piece.mod(), piece.rule());
  }

  Found withRule(Rule outer) {
    return new Found(start, end, meaning, mod, outer.label() + "(" + rule + ")");
  }
}
