package io.github.nhandien.text;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An unmodifiable run of a document's tokens: the document and its sentences share one array.
 * Thread-safe.
 */
final class TokenList extends AbstractList<Token> implements RandomAccess {
  private final Token[] tokens;
  private final int from;
  private final int size;

  /** Takes the array for its own: nobody may change it any more. */
  TokenList(Token[] tokens, int size) {
    this(tokens, 0, size);
  }

  private TokenList(Token[] tokens, int from, int size) {
    this.tokens = tokens;
    this.from = from;
    this.size = size;
  }

  /** An unmodifiable list of the same tokens, without a copy if it is one of these. */
  static List<Token> copyOf(List<Token> tokens) {
    return tokens instanceof TokenList ? tokens : List.copyOf(tokens);
  }

  @Override
  public Token get(int index) {
    return tokens[from + Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public List<Token> subList(int fromIndex, int toIndex) {
    Objects.checkFromToIndex(fromIndex, toIndex, size);
    return new TokenList(tokens, from + fromIndex, toIndex - fromIndex);
  }
}
