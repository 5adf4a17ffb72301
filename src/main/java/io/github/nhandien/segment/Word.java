package io.github.nhandien.segment;

import io.github.nhandien.text.Span;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Vietnamese word of one or more syllables. Immutable.
 *
 * @param start offset of its first UTF-16 code unit in the user's text
 * @param end offset after its last code unit
 * @param text its characters in the user's text, exactly
 * @param syllables its tokens, at least one
 */
public record Word(int start, int end, String text, List<Token> syllables) {

  /** Takes an unmodifiable copy of the syllables. */
  public Word {
    syllables = List.copyOf(syllables);
  }

  /**
   * The word made of tokens that follow one another.
   *
   * @param text the text that the tokens belong to
   * @param syllables at least one
   * @return a word that reaches from the first to the last
   */
  public static Word of(Text text, List<Token> syllables) {
    Token first = syllables.get(0);
    if (syllables.size() == 1) {
      return new Word(first.start(), first.end(), first.text(), syllables);
    }
    int end = syllables.get(syllables.size() - 1).end();
    return new Word(first.start(), end, text.original().substring(first.start(), end), syllables);
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
   * The word as the field's tools write it.
   *
   * @return its syllables joined by underscores: {@code học_sinh}
   */
  public String joined() {
    return syllables.stream().map(Token::form).collect(Collectors.joining("_"));
  }

  @Override
  public String toString() {
    return joined();
  }
}
