package io.github.nhandien.entity;

import io.github.nhandien.EntityType;
import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds names in one document with a trained model: the outer ones, then those within organisations. Thread-safe. */
final class NameDecoder {
  /** Sets the features of names within names apart from those of names. */
  static final int INNER = 0x5bd1e995;

  private final NameModel model;
  private final Lexicon lexicon;

  NameDecoder(NameModel model, Lexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
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

  List<Found> find(List<Token> tokens, List<Sentence> sentences) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    TokenFacts facts = new TokenFacts(tokens, sentences, lexicon, i -> false);
    Chain outer = new Chain(model.outerTransitions());
    Chain inner = new Chain(model.innerTransitions());
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int from = sentence.firstToken();
      for (Found name : decode(facts, from, from + sentence.tokens().size(), 0, outer)) {
        found.add(name);
        nested(facts, name, inner, found, 0);
      }
    }
    return found;
  }

  private void nested(TokenFacts facts, Found name, Chain chain, List<Found> found, int depth) {
    if (!name.type().equals(EntityType.ORGANIZATION) || name.to() - name.from() < 2 || depth > 2) {
      return;
    }
    for (Found within : decode(facts, name.from(), name.to(), INNER, chain)) {
      if (within.to() - within.from() < name.to() - name.from()) {
        found.add(within);
        nested(facts, within, chain, found, depth + 1);
      }
    }
  }

  private List<Found> decode(TokenFacts facts, int from, int to, int salt, Chain chain) {
    chain.reset(to - from);
    NameFeatures features = new NameFeatures(facts, from, to, salt);
    for (int i = from; i < to; i++) {
      features.extract(i);
      model.score(features, chain.scores, i - from);
    }
    int[] labels = chain.best();
    List<LabelSet.Chunk> chunks = LabelSet.decode(from, labels);
    if (chunks.isEmpty()) {
      return List.of();
    }
    chain.sum();
    List<Found> found = new ArrayList<>(chunks.size());
    for (LabelSet.Chunk c : chunks) {
      double p = chain.probability(c.from() - from, labels, c.from() - from, c.to() - from);
      found.add(new Found(c.from(), c.to(), c.type(), Math.max(0, Math.min(1, p))));
    }
    return found;
  }
}
