package io.github.nhandien.entity;

import io.github.nhandien.EntityType;
import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names in one document with a trained model: the outer ones, then those within
 * organisations. Thread-safe.
 */
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
    Chain chain = new Chain(model.outerTransitions());
    List<float[]> scores = new ArrayList<>(sentences.size());
    List<Found> first = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int from = sentence.firstToken();
      int to = from + sentence.tokens().size();
      scores.add(score(facts, from, to, 0));
      first.addAll(decode(from, to, scores.get(scores.size() - 1), chain));
    }
    return secondReading(facts, sentences, scores, first, chain);
  }

  /** What a first reading of the document leaves in its memory. */
  int[] firstMemory(List<Token> tokens, List<Sentence> sentences) {
    TokenFacts facts = new TokenFacts(tokens, sentences, lexicon, i -> false);
    Chain chain = new Chain(model.outerTransitions());
    List<Found> first = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int from = sentence.firstToken();
      int to = from + sentence.tokens().size();
      first.addAll(decode(from, to, score(facts, from, to, 0), chain));
    }
    return DocumentMemory.of(facts, first);
  }

  /**
   * Decodes again the sentences with names that also stand elsewhere, and looks into the
   * organisations.
   */
  private List<Found> secondReading(
      TokenFacts facts,
      List<Sentence> sentences,
      List<float[]> scores,
      List<Found> first,
      Chain chain) {
    facts.memory = DocumentMemory.of(facts, first);
    Chain inner = new Chain(model.innerTransitions());
    List<Found> found = new ArrayList<>();
    int next = 0;
    for (int s = 0; s < sentences.size(); s++) {
      int from = sentences.get(s).firstToken();
      int to = from + sentences.get(s).tokens().size();
      List<Found> names = new ArrayList<>();
      while (next < first.size() && first.get(next).from() < to) {
        names.add(first.get(next++));
      }
      if (addMemory(facts, from, to, scores.get(s))) {
        names = decode(from, to, scores.get(s), chain);
      }
      for (Found name : names) {
        found.add(name);
        nested(facts, name, inner, found, 0);
      }
    }
    return found;
  }

  private boolean addMemory(TokenFacts facts, int from, int to, float[] scores) {
    NameFeatures features = new NameFeatures(facts, 0).within(from, to);
    boolean any = false;
    for (int i = from; i < to; i++) {
      features.extractMemory(i);
      model.score(features, scores, i - from);
      any |= features.count() > 0;
    }
    return any;
  }

  private void nested(TokenFacts facts, Found name, Chain chain, List<Found> found, int depth) {
    if (!name.type().equals(EntityType.ORGANIZATION) || name.to() - name.from() < 2 || depth > 2) {
      return;
    }
    float[] scores = score(facts, name.from(), name.to(), INNER);
    for (Found within : decode(name.from(), name.to(), scores, chain)) {
      if (within.to() - within.from() < name.to() - name.from()) {
        found.add(within);
        nested(facts, within, chain, found, depth + 1);
      }
    }
  }

  private float[] score(TokenFacts facts, int from, int to, int salt) {
    float[] scores = new float[(to - from) * LabelSet.SIZE];
    NameFeatures features = new NameFeatures(facts, salt).within(from, to);
    for (int i = from; i < to; i++) {
      features.extract(i);
      model.score(features, scores, i - from);
    }
    return scores;
  }

  private static List<Found> decode(int from, int to, float[] scores, Chain chain) {
    chain.reset(to - from);
    System.arraycopy(scores, 0, chain.scores, 0, scores.length);
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
