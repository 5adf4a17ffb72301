package io.github.nhandien.link;

import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import io.github.nhandien.match.TokenTrie;
import org.jspecify.annotations.Nullable;

/**
 * What begins a name and says of what kind it is: tỉnh, Công ty cổ phần. Immutable.
 *
 * @param entry what the lexicon says of it
 * @param size how many tokens it has
 */
record NameHead(LexiconEntry entry, int size) {

  private static final LexiconKind[] OF_PLACES = {LexiconKind.DESIGNATOR};

  private static final LexiconKind[] OF_ORGANIZATIONS = {
    LexiconKind.ORG_HEAD, LexiconKind.ORG_GENERIC
  };

  /** The longest designator that begins a place's name and leaves some of it; null without one. */
  static @Nullable NameHead ofPlace(NameForm form) {
    return longest(form, OF_PLACES);
  }

  /** The longest head that begins an organisation's name and leaves some of it; or null. */
  static @Nullable NameHead ofOrganization(NameForm form) {
    return longest(form, OF_ORGANIZATIONS);
  }

  private static @Nullable NameHead longest(NameForm form, LexiconKind[] kinds) {
    TokenTrie<LexiconPhrase> trie = Lexicon.standard().trie();
    NameHead longest = null;
    int state = 0;
    for (int i = 0; i < form.keys().size() - 1; i++) {
      state = trie.next(state, form.symbol(i));
      if (state < 0) {
        break;
      }
      LexiconPhrase phrase = trie.value(state);
      LexiconEntry entry = phrase == null ? null : first(phrase, kinds);
      if (entry != null) {
        longest = new NameHead(entry, i + 1);
      }
    }
    return longest;
  }

  private static @Nullable LexiconEntry first(LexiconPhrase phrase, LexiconKind[] kinds) {
    for (LexiconKind kind : kinds) {
      LexiconEntry entry = phrase.first(kind);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }
}
