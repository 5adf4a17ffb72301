package io.github.nhandien.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, headline or caption: a run of tokens. Immutable; equal to one that has all the same.
 */
public final class Sentence {
  private final int index;
  private final int start;
  private final int end;
  private final List<Token> tokens;

  /** What it was given for its text, or the whole text of the user, to cut it out of. */
  private final String source;

  private final boolean isCut;

  /** Null until somebody asks; a race costs one more string. */
  private @Nullable String text;

  /**
   * Creates a sentence with an unmodifiable view of its tokens.
   *
   * @param index its place among the document's sentences, from 0
   * @param start offset of its first UTF-16 code unit in the user's text
   * @param end offset after its last code unit
   * @param text its characters in the user's text, exactly
   * @param tokens its tokens, at least one
   */
  public Sentence(int index, int start, int end, String text, List<Token> tokens) {
    this(index, start, end, tokens, text, false);
  }

  private Sentence(
      int index, int start, int end, List<Token> tokens, String source, boolean isCut) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.tokens = TokenList.copyOf(tokens);
    this.source = source;
    this.isCut = isCut;
  }

  /** The sentence that some tokens of a text make. */
  static Sentence of(Text text, List<Token> tokens, int index) {
    int start = tokens.get(0).start();
    int end = tokens.get(tokens.size() - 1).end();
    return new Sentence(index, start, end, tokens, text.original(), true);
  }

  /**
   * Its place among the document's sentences.
   *
   * @return a number from 0
   */
  public int index() {
    return index;
  }

  /**
   * Where it begins.
   *
   * @return offset of its first UTF-16 code unit in the user's text
   */
  public int start() {
    return start;
  }

  /**
   * Where it ends.
   *
   * @return offset after its last UTF-16 code unit in the user's text
   */
  public int end() {
    return end;
  }

  /**
   * What the user wrote.
   *
   * @return its characters in the user's text, exactly
   */
  public String text() {
    String exact = text;
    if (exact == null) {
      exact = isCut ? source.substring(start, end) : source;
      text = exact;
    }
    return exact;
  }

  /**
   * Its tokens.
   *
   * @return at least one, an unmodifiable list
   */
  public List<Token> tokens() {
    return tokens;
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
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Sentence that
            && index == that.index
            && start == that.start
            && end == that.end
            && tokens.equals(that.tokens)
            && text().equals(that.text());
  }

  @Override
  public int hashCode() {
    return Objects.hash(index, start, end, text(), tokens);
  }

  @Override
  public String toString() {
    return text();
  }
}
