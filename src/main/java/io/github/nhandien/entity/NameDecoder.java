package io.github.nhandien.entity;

import io.github.nhandien.EntityType;
import io.github.nhandien.lexicon.LexiconMatches;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import java.util.List;

/**
 * Finds names in one document with a trained model: the outer ones, then those within
 * organisations. Thread-safe.
 */
final class NameDecoder {
  private final NameModel model;

  NameDecoder(NameModel model) {
    this.model = model;
  }

  /**
   * A name by its tokens.
   *
   * @param from index of the first token
   * @param to index after the last token
   * @param type what it names
   * @param confidence the model's probability that exactly this stretch is a name of this type
   */
  record Found(int from, int to, EntityType type, double confidence) {}

  /** The names among all tokens of a document, of which the phrases of the lexicon are known. */
  List<Found> find(List<Token> tokens, List<Sentence> sentences, LexiconMatches phrases) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    NameReading reading = new NameReading(model, facts(tokens, sentences, phrases), sentences);
    return reading.second(reading.first());
  }

  /** What a first reading of the document leaves in its memory. */
  byte[] firstMemory(List<Token> tokens, List<Sentence> sentences, LexiconMatches phrases) {
    TokenFacts facts = facts(tokens, sentences, phrases);
    return DocumentMemory.of(facts, new NameReading(model, facts, sentences).first()).memories();
  }

  private static TokenFacts facts(
      List<Token> tokens, List<Sentence> sentences, LexiconMatches phrases) {
    return new TokenFacts(tokens, sentences, phrases, i -> false);
  }
}
