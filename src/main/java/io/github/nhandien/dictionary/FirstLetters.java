package io.github.nhandien.dictionary;

import io.github.nhandien.text.Diacritics;
import java.util.BitSet;

/**
 * The letters with which the names of a dictionary begin, marks set aside. Most tokens of a text
 * are small-lettered words with which no name begins; this tells them without a look-up. Filled by
 * one thread, then only read.
 */
final class FirstLetters {
  private final BitSet letters = new BitSet();

  void add(Pieces name, MatchOptions options) {
    letters.set(first(name, 0, options));
  }

  /** Whether a name may begin with that piece. */
  boolean mayBegin(Pieces text, int piece, MatchOptions options) {
    return letters.get(first(text, piece, options));
  }

  private static char first(Pieces pieces, int piece, MatchOptions options) {
    String form = options.ignoreCase() ? pieces.key(piece) : pieces.form(piece);
    return form.isEmpty() ? 0 : Diacritics.base(form.charAt(0));
  }
}
