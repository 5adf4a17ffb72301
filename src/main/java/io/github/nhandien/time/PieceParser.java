package io.github.nhandien.time;

import org.jspecify.annotations.Nullable;

/** Reads one kind of piece at a token. Stateless. */
@FunctionalInterface
interface PieceParser {

  /**
   * Tries the rule.
   *
   * @param line the sentence
   * @param i index of the token at which the piece must begin
   * @return the piece, or null if it does not begin there
   */
  @Nullable Piece parse(Line line, int i);
}
