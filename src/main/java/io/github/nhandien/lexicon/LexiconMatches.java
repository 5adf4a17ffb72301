package io.github.nhandien.lexicon;

import io.github.nhandien.match.TokenTrie;
import io.github.nhandien.text.Token;
import java.util.Arrays;
import java.util.List;

/**
 * The phrases of the lexicon among a document's tokens, looked up once for all who ask: numbered in
 * the order of their first tokens, the shorter before the longer.
 *
 * <pre>{@code
 * for (int match = phrases.first(token); match < phrases.first(token + 1); match++) {
 *   … phrases.phrase(match), which covers the tokens from token to phrases.end(match)
 * }
 * }</pre>
 *
 * Immutable and thread-safe.
 */
public final class LexiconMatches {
  private final TokenTrie<LexiconPhrase> trie;

  /** The number of the first match at a token or behind it. */
  private final int[] firsts;

  private int[] ends;
  private int[] states;
  private int longest;

  private LexiconMatches(List<Token> tokens, TokenTrie<LexiconPhrase> trie) {
    int size = tokens.size();
    this.trie = trie;
    this.firsts = new int[size + 1];
    this.ends = new int[size + 8];
    this.states = new int[size + 8];
    find(symbols(tokens));
  }

  /**
   * Looks up all phrases.
   *
   * @param tokens all tokens of a document
   * @param lexicon where to look
   * @return what was found, also what goes across the ends of sentences
   */
  public static LexiconMatches of(List<Token> tokens, Lexicon lexicon) {
    return new LexiconMatches(tokens, lexicon.trie());
  }

  private int[] symbols(List<Token> tokens) {
    int[] symbols = new int[tokens.size()];
    for (int i = 0; i < symbols.length; i++) {
      symbols[i] = trie.symbol(tokens.get(i).key());
    }
    return symbols;
  }

  private void find(int[] symbols) {
    int count = 0;
    for (int i = 0; i < symbols.length; i++) {
      firsts[i] = count;
      int state = 0;
      for (int j = i; j < symbols.length; j++) {
        state = trie.next(state, symbols[j]);
        if (state < 0) {
          break;
        }
        if (trie.hasValue(state)) {
          if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            states = Arrays.copyOf(states, count * 2);
          }
          ends[count] = j + 1;
          longest = Math.max(longest, j + 1 - i);
          states[count++] = state;
        }
      }
    }
    firsts[symbols.length] = count;
  }

  /**
   * The number of the first match that begins at a token, or behind it.
   *
   * @param token index of a token, or how many there are
   * @return the number of a match, or how many there are
   */
  public int first(int token) {
    return firsts[token];
  }

  /**
   * Where a match ends.
   *
   * @param match its number
   * @return index after its last token
   */
  public int end(int match) {
    return ends[match];
  }

  /**
   * The length of the longest match.
   *
   * @return so many tokens, 0 without any match
   */
  public int longest() {
    return longest;
  }

  /**
   * What was found.
   *
   * @param match its number
   * @return the phrase
   */
  public LexiconPhrase phrase(int match) {
    LexiconPhrase phrase = trie.value(states[match]);
    if (phrase == null) {
      throw new IndexOutOfBoundsException(match);
    }
    return phrase;
  }
}
