package io.github.nhandien.lexicon;

import io.github.nhandien.match.TokenTrie;
import io.github.nhandien.text.FormTable;
import io.github.nhandien.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon compiled: what begins at a token, by longest match over lower-cased syllables.
 * Immutable and thread-safe, loaded once when first asked for: from the file that the build makes
 * of the tables or, where there is none, from the tables themselves.
 */
public final class Lexicon {
  private final TokenTrie<LexiconPhrase> trie;
  private final CaseRules cases;
  private final WordStatistics words;

  Lexicon(TokenTrie<LexiconPhrase> trie, CaseRules cases, WordStatistics words) {
    this.trie = trie;
    this.cases = cases;
    this.words = words;
  }

  /**
   * The lexicon that ships with the library.
   *
   * @return a shared instance
   */
  public static Lexicon standard() {
    return Holder.INSTANCE;
  }

  /**
   * The compiled phrases, keyed by {@link Token#key()}.
   *
   * @return a trie
   */
  public TokenTrie<LexiconPhrase> trie() {
    return trie;
  }

  /**
   * The number that the trie has for a token's key, without a look-up if this is the lexicon that
   * ships with the library.
   *
   * @param token any token
   * @return as {@link TokenTrie#symbol} has it
   */
  public int symbol(Token token) {
    return this == Holder.INSTANCE ? Holder.SYMBOLS.of(token) : trie.symbol(token.key());
  }

  /** How texts must write the phrases, by the numbers that the trie has for them. */
  CaseRules cases() {
    return cases;
  }

  /**
   * What the list of words tells beyond its entries.
   *
   * @return counts of syllables
   */
  public WordStatistics words() {
    return words;
  }

  /**
   * What the lexicon knows about a name, whatever its case.
   *
   * @param name a name
   * @return its facts, or empty if it does not stand in any table
   */
  public Optional<LexiconPhrase> find(String name) {
    return find(keys(name));
  }

  /**
   * What the lexicon knows about a name whose tokens are known.
   *
   * @param keys the keys of the name's tokens
   * @return its facts, or empty if it does not stand in any table
   */
  public Optional<LexiconPhrase> find(List<String> keys) {
    return Optional.ofNullable(phrase(keys, 0, keys.size()));
  }

  /**
   * As {@link #find(List)}, for those who look up many names, or parts of names.
   *
   * @param keys the keys of a name's tokens
   * @param from index of the first token to look up
   * @param to index after the last one
   * @return what is known about them together, or null if they do not stand in any table
   */
  public @Nullable LexiconPhrase phrase(List<String> keys, int from, int to) {
    int state = 0;
    for (int i = from; i < to && state >= 0; i++) {
      state = trie.next(state, trie.symbol(keys.get(i)));
    }
    return state < 0 ? null : trie.value(state);
  }

  private static List<String> keys(String name) {
    return LexiconCompiler.keys(name);
  }

  private static final class Holder {
    static final Lexicon INSTANCE = load();
    static final FormTable<Integer> SYMBOLS =
        new FormTable<>(form -> INSTANCE.trie.symbol(form.key()));

    private static Lexicon load() {
      try (InputStream in = Lexicon.class.getResourceAsStream(LexiconCompiler.RESOURCE)) {
        return in == null ? LexiconCompiler.compile() : LexiconFile.read(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + LexiconCompiler.RESOURCE, e);
      }
    }
  }
}
