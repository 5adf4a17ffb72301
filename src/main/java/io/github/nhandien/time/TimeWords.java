package io.github.nhandien.time;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of time among a document's tokens: each token is looked up once, and what follows asks
 * this array. Immutable once made.
 */
final class TimeWords {
  private final TimeLexicon.@Nullable Node[] nodes;

  private TimeWords(int size) {
    nodes = new TimeLexicon.Node[size];
  }

  static TimeWords of(List<Sentence> sentences, TimeLexicon lexicon) {
    int size = 0;
    for (Sentence sentence : sentences) {
      size += sentence.tokens().size();
    }
    TimeWords words = new TimeWords(size);
    int at = 0;
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        boolean number = token.kind() == TokenKind.NUMBER;
        words.nodes[at++] = number ? TimeLexicon.NUMBER : lexicon.begin(token);
      }
    }
    return words;
  }

  /**
   * What begins at a token, null if nothing does.
   *
   * @param token counted over all sentences
   */
  TimeLexicon.@Nullable Node at(int token) {
    return nodes[token];
  }
}
