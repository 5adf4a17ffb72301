package io.github.nhandien.link;

import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import io.github.nhandien.match.TokenTrie;
import io.github.nhandien.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The titles of the lexicon among a document's tokens, outside of names: the longest that ends, or
 * begins, there.
 */
final class TitlePhrases {
  private final @Nullable Title[] ending;
  private final @Nullable Title[] beginning;

  /**
   * A title.
   *
   * @param from index of its first token
   * @param to index after its last token
   * @param entry what the lexicon says
   */
  record Title(int from, int to, LexiconEntry entry) {}

  TitlePhrases(List<Token> tokens, MentionMap map, Lexicon lexicon) {
    int size = tokens.size();
    ending = new Title[size + 1];
    beginning = new Title[size + 1];
    TokenTrie<LexiconPhrase> trie = lexicon.trie();
    int[] symbols = new int[size];
    for (int i = 0; i < size; i++) {
      symbols[i] = trie.symbol(tokens.get(i).key());
    }
    for (int i = 0; i < size; i++) {
      int state = 0;
      for (int j = i; j < size && !map.isIn(j); j++) {
        state = trie.next(state, symbols[j]);
        if (state < 0) {
          break;
        }
        LexiconPhrase phrase = trie.value(state);
        LexiconEntry entry = phrase == null ? null : phrase.entry(LexiconKind.TITLE).orElse(null);
        if (entry != null) {
          Title title = new Title(i, j + 1, entry);
          beginning[i] = title;
          if (ending[j + 1] == null) {
            ending[j + 1] = title; // the first is the longest
          }
        }
      }
    }
  }

  /** The longest that ends before a token, or null. */
  @Nullable Title endingAt(int token) {
    return ending[token];
  }

  /** The longest that begins at a token, or null. */
  @Nullable Title beginningAt(int token) {
    return beginning[token];
  }
}
