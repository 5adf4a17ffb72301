package io.github.nhandien.time;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import java.util.Arrays;
import java.util.List;

/**
 * The words of time among a document's tokens: each token is looked at once, and what follows asks
 * this array. Immutable once made.
 */
final class TimeWords {
  /** One token in so many may begin a time expression. */
  private static final int TOKENS_A_HEAD = 4;

  private final Node[] nodes;
  private final WritingStyle style;
  private int[] heads;
  private int headCount;

  private TimeWords(List<Sentence> sentences, TimeLexicon lexicon) {
    int size = 0;
    for (Sentence sentence : sentences) {
      size += sentence.tokens().size();
    }
    nodes = new Node[size];
    heads = new int[size / TOKENS_A_HEAD + 1];
    WritingStyle.Builder told = new WritingStyle.Builder();
    int first = 0;
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      look(tokens, first, lexicon, told);
      first += tokens.size();
    }
    style = told.build();
  }

  static TimeWords of(List<Sentence> sentences, TimeLexicon lexicon) {
    return new TimeWords(sentences, lexicon);
  }

  private void look(List<Token> tokens, int first, TimeLexicon lexicon, WritingStyle.Builder told) {
    int size = tokens.size();
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      Node node = lexicon.node(token);
      nodes[first + i] = node;
      if (node.tells()) {
        told.note(node, token, i > 0 ? nodes[first + i - 1] : null);
        if (node.starts() != 0) {
          addHead(first + i);
        }
      }
    }
  }

  private void addHead(int token) {
    if (headCount == heads.length) {
      heads = Arrays.copyOf(heads, headCount * 2);
    }
    heads[headCount++] = token;
  }

  /**
   * What is known of a token.
   *
   * @param token counted over all sentences
   */
  Node at(int token) {
    return nodes[token];
  }

  /** The place of the n-th token with which a time may begin, beyond all if there are no more. */
  int head(int n) {
    return n < headCount ? heads[n] : Integer.MAX_VALUE;
  }

  /** How the document writes its dates. */
  WritingStyle style() {
    return style;
  }
}
