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
  private final Lexicon lexicon;

  /** The number of the first match at a token or behind it. */
  private final int[] firsts;

  private int[] ends;
  private int[] phrases; // their numbers in the trie
  private int longest;

  private LexiconMatches(List<Token> tokens, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.firsts = symbols(tokens, lexicon);
    this.ends = new int[tokens.size() + 8];
    this.phrases = new int[tokens.size() + 8];
    find(firsts, tokens.size(), lexicon.trie());
  }

  /**
   * Looks up all phrases.
   *
   * @param tokens all tokens of a document
   * @param lexicon where to look
   * @return what was found, also what goes across the ends of sentences
   */
  public static LexiconMatches of(List<Token> tokens, Lexicon lexicon) {
    return new LexiconMatches(tokens, lexicon);
  }

  private static int[] symbols(List<Token> tokens, Lexicon lexicon) {
    int[] symbols = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      symbols[i] = lexicon.symbol(tokens.get(i));
    }
    return symbols;
  }

  /** Looks at each token; the number of its first match takes the place of its symbol. */
  private void find(int[] symbols, int size, TokenTrie<LexiconPhrase> trie) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      int state = trie.next(0, symbols[i]);
      firsts[i] = count;
      for (int end = i + 1; state >= 0; end++) {
        int phrase = trie.number(state);
        if (phrase != 0) {
          if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            phrases = Arrays.copyOf(phrases, count * 2);
          }
          ends[count] = end;
          phrases[count++] = phrase;
          longest = Math.max(longest, end - i);
        }
        state = end < size ? trie.next(state, symbols[end]) : -1;
      }
    }
    firsts[size] = count;
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
    return lexicon.trie().numbered(phrases[match]);
  }

  /**
   * As {@link LexiconPhrase#kindsWritten}, without a look at the phrase.
   *
   * @param match its number
   * @param capitals which of its tokens the text writes with a capital, a bit each, the first
   *     lowest
   * @return a set of bits
   */
  public int kindsWritten(int match, int capitals) {
    return lexicon.cases().kinds(phrases[match], capitals);
  }
}
