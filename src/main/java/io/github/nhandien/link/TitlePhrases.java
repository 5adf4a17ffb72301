package io.github.nhandien.link;

import io.github.nhandien.Analysis;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconMatches;
import org.jspecify.annotations.Nullable;

/**
 * The titles of the lexicon among a document's tokens, outside of names: the longest that ends, or
 * begins, there. Looked for only where somebody asks; immutable.
 */
final class TitlePhrases {
  private final Analysis analysis;
  private final MentionMap map;

  /**
   * A title.
   *
   * @param from index of its first token
   * @param to index after its last token
   * @param entry what the lexicon says
   */
  record Title(int from, int to, LexiconEntry entry) {}

  TitlePhrases(Analysis analysis, MentionMap map) {
    this.analysis = analysis;
    this.map = map;
  }

  /** The longest that ends before a token, or null. */
  @Nullable Title endingAt(int token) {
    LexiconMatches phrases = analysis.phrases();
    Title longest = null;
    int from = token - 1;
    while (from >= 0 && from >= token - phrases.longest() && !map.isIn(from)) {
      for (int match = phrases.first(from); match < phrases.first(from + 1); match++) {
        LexiconEntry entry = phrases.end(match) == token ? title(phrases, match) : null;
        if (entry != null) {
          longest = new Title(from, token, entry);
        }
      }
      from--;
    }
    return longest;
  }

  /** The longest that begins at a token, or null. */
  @Nullable Title beginningAt(int token) {
    if (token >= analysis.tokens().size()) {
      return null;
    }
    LexiconMatches phrases = analysis.phrases();
    Title longest = null;
    int free = token; // the name at or behind the token
    for (int match = phrases.first(token); match < phrases.first(token + 1); match++) {
      int to = phrases.end(match);
      while (free < to && !map.isIn(free)) {
        free++;
      }
      LexiconEntry entry = free < to ? null : title(phrases, match);
      if (entry != null) {
        longest = new Title(token, to, entry);
      }
    }
    return longest;
  }

  private static @Nullable LexiconEntry title(LexiconMatches phrases, int match) {
    if ((phrases.kindsWritten(match, 0) & LexiconKind.TITLE.bit()) == 0) {
      return null; // as most, and known without a look at the phrase
    }
    return phrases.phrase(match).first(LexiconKind.TITLE);
  }
}
