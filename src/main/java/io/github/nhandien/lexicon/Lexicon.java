package io.github.nhandien.lexicon;

import io.github.nhandien.match.TokenTrie;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lexicon compiled: what begins at a token, by longest match over lower-cased syllables.
 * Immutable and thread-safe, loaded once when first asked for.
 */
public final class Lexicon {
  private final TokenTrie<LexiconPhrase> trie;

  private Lexicon(TokenTrie<LexiconPhrase> trie) {
    this.trie = trie;
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
    TokenTrie.Match<LexiconPhrase> match = trie.longest(keys, 0, keys.size());
    return match != null && match.to() == keys.size()
        ? Optional.of(match.value())
        : Optional.empty();
  }

  private static List<String> keys(String name) {
    return Tokenizer.vietnamese().tokenize(Text.of(name)).stream().map(Token::key).toList();
  }

  private static final class Holder {
    static final Lexicon INSTANCE = load();

    private static Lexicon load() {
      Map<List<String>, LexiconPhrase> phrases = new HashMap<>();
      for (LexiconKind kind : LexiconKind.values()) {
        for (TsvRow row : TsvTable.read(kind.file())) {
          LexiconEntry entry = kind.entry(row);
          add(phrases, entry);
          aliases(row, entry).forEach(alias -> add(phrases, alias));
        }
      }
      TokenTrie.Builder<LexiconPhrase> trie = new TokenTrie.Builder<>();
      phrases.forEach(trie::put);
      return new Lexicon(trie.build());
    }

    /** The other names that stand in the same row. */
    private static Stream<LexiconEntry> aliases(TsvRow row, LexiconEntry entry) {
      Stream<String> names =
          switch (entry.kind()) {
            case PROVINCE -> Arrays.stream(row.get("aliases").split("\\|"));
            case PERSON -> Stream.of(entry.detail());
            default -> Stream.empty();
          };
      return names.filter(name -> !name.isEmpty()).map(entry::alias);
    }

    private static void add(Map<List<String>, LexiconPhrase> phrases, LexiconEntry entry) {
      phrases.merge(keys(entry.name()), LexiconPhrase.of(entry), (old, one) -> old.with(entry));
    }
  }
}
