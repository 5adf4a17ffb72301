package io.github.nhandien.text;

import java.util.List;

/**
 * A sentence, headline or caption: a run of tokens. Immutable.
 *
 * @param index its place among the document's sentences, from 0
 * @param start offset of its first UTF-16 code unit in the user's text
 * @param end offset after its last code unit
 * @param text its characters in the user's text, exactly
 * @param tokens its tokens, at least one
 */
public record Sentence(int index, int start, int end, String text, List<Token> tokens) {

  /** Takes an unmodifiable view of the tokens. */
  public Sentence {
    tokens = TokenList.copyOf(tokens);
  }

  /**
   * Its place in the user's text.
   *
   * @return start and end
   */
  public Span span() {
    return new Span(start, end);
  }

  /**
   * The index in the document of its first token.
   *
   * @return a token index
   */
  public int firstToken() {
    return tokens.get(0).index();
  }

  @Override
  public String toString() {
    return text;
  }
}
