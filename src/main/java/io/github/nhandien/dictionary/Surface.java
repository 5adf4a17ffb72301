package io.github.nhandien.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One name of one entry, compiled.
 *
 * @param target the entry
 * @param folded the name in folded form
 * @param pieces its pieces with their capitals, dashes that may be passed over left out
 * @param hyphens whether a hyphen stands before each piece; empty if it has none at all
 * @param endsWithDot whether the name ends with the dot of an initial
 */
record Surface(
    Target target, String folded, String[] pieces, boolean[] hyphens, boolean endsWithDot) {
  private static final boolean[] NONE = {};

  /** Compiles a name; {@code keys} receives its path in the trie. */
  static Surface of(
      Target target, String folded, Pieces text, List<String> keys, UnaryOperator<String> shared) {
    List<String> pieces = new ArrayList<>(text.size());
    boolean[] hyphens = new boolean[text.size()];
    boolean any = false;
    boolean dash = false;
    for (int i = 0; i < text.size(); i++) {
      if (i > 0 && text.isPassable(i)) {
        dash = true;
        continue;
      }
      hyphens[pieces.size()] = dash || !text.isFirst(i);
      any |= hyphens[pieces.size()];
      dash = false;
      keys.add(text.key(i));
      pieces.add(shared.apply(text.cased(i)));
    }
    return new Surface(
        target,
        folded,
        pieces.toArray(new String[0]),
        any ? hyphens : NONE,
        text.dropsDot(text.size() - 1));
  }

  /** Whether the name has a hyphen before that piece. */
  boolean hyphenBefore(int piece) {
    return hyphens.length > 0 && hyphens[piece];
  }

  /** Whether the text from one piece to another, which has the same keys, is this name. */
  boolean accepts(Pieces text, int from, int to, boolean ignoreCase) {
    int own = 0;
    boolean hyphen = false;
    boolean spaced = false;
    for (int i = from; i < to; i++) {
      if (i > from && text.isPassable(i) && !isDash(pieces[own])) {
        hyphen = true;
        spaced = text.isSpaced(i);
        continue;
      }
      if (spaced && !hyphenBefore(own)) {
        return false;
      }
      boolean freeFirst = hyphen || !text.isFirst(i) && i > from || hyphenBefore(own);
      if (!ignoreCase && !sameCase(text.cased(i), pieces[own], freeFirst)) {
        return false;
      }
      own++;
      hyphen = false;
      spaced = false;
    }
    return true;
  }

  private static boolean isDash(String piece) {
    return piece.length() == 1 && "-‐‑–".contains(piece);
  }

  /** The two have the same key, so that only capitals can differ. */
  private static boolean sameCase(String one, String other, boolean freeFirst) {
    return one.equals(other)
        || (freeFirst
            && one.length() == other.length()
            && one.regionMatches(1, other, 1, one.length() - 1));
  }
}
