package io.github.nhandien.entity;

import io.github.nhandien.EntityType;
import io.github.nhandien.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The search for names in one document, and all arrays that it needs, made once. Used by one
 * thread.
 */
final class NameReading {
  private static final int L = LabelSet.SIZE;

  private final NameModel model;
  private final TokenFacts facts;
  private final List<Sentence> sentences;
  private final NameFeatures outer;
  private final NameFeatures inner;
  private final Chain chain = new Chain();
  private final short[] ofToken = new short[L];

  /** For each token and label the sum of its features' weights. */
  private final short[] sums;

  NameReading(NameModel model, TokenFacts facts, List<Sentence> sentences) {
    this.model = model;
    this.facts = facts;
    this.sentences = sentences;
    this.outer = new NameFeatures(facts, 0);
    this.inner = new NameFeatures(facts, NameDecoder.INNER);
    this.sums = new short[facts.size * L];
    int longest = 0;
    for (Sentence sentence : sentences) {
      longest = Math.max(longest, sentence.tokens().size());
    }
    chain.reserve(longest);
  }

  /** The outermost names, without a look at the rest of the document. */
  List<NameDecoder.Found> first() {
    List<NameDecoder.Found> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int from = sentence.firstToken();
      int to = from + sentence.tokens().size();
      score(outer, from, to);
      decode(model.outer(), from, to, found);
    }
    return found;
  }

  /**
   * Decodes again the sentences with names that also stand elsewhere, and looks into the
   * organisations.
   *
   * @param first what {@link #first()} found
   */
  List<NameDecoder.Found> second(List<NameDecoder.Found> first) {
    facts.memory = DocumentMemory.of(facts, first);
    List<NameDecoder.Found> found = new ArrayList<>();
    List<NameDecoder.Found> names = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : sentences) {
      int from = sentence.firstToken();
      int to = from + sentence.tokens().size();
      names.clear();
      while (next < first.size() && first.get(next).from() < to) {
        names.add(first.get(next++));
      }
      if (remembers(from, to)) {
        names.clear();
        decode(model.outer(), from, to, names);
      }
      for (NameDecoder.Found name : names) {
        found.add(name);
        nested(name, found, 0);
      }
    }
    return found;
  }

  /** Gives the chain the scores of a sentence with its memory; false if that changes nothing. */
  private boolean remembers(int from, int to) {
    boolean any = false;
    outer.within(from, to);
    for (int i = from; i < to; i++) {
      outer.extractMemory(i);
      if (outer.count() > 0 && model.sum(outer, ofToken, 0)) {
        if (!any) {
          fill(from, to);
          any = true;
        }
        model.addTo(chain.scores, (i - from) * L, ofToken, 0);
      }
    }
    return any;
  }

  private void nested(NameDecoder.Found name, List<NameDecoder.Found> found, int depth) {
    int size = name.to() - name.from();
    if (!name.type().equals(EntityType.ORGANIZATION) || size < 2 || depth > 2) {
      return;
    }
    score(inner, name.from(), name.to()); // where nobody needs the sentence's own sums any more
    List<NameDecoder.Found> all = new ArrayList<>();
    decode(model.inner(), name.from(), name.to(), all);
    for (NameDecoder.Found within : all) {
      if (within.to() - within.from() < size) {
        found.add(within);
        nested(within, found, depth + 1);
      }
    }
  }

  private void score(NameFeatures features, int from, int to) {
    features.within(from, to);
    for (int i = from; i < to; i++) {
      features.extract(i);
      model.sum(features, sums, i * L);
    }
    fill(from, to);
  }

  private void fill(int from, int to) {
    chain.over(to - from);
    for (int i = from; i < to; i++) {
      model.put(chain.scores, (i - from) * L, sums, i * L);
    }
  }

  /** Adds the names that the scores in the chain make. */
  private void decode(Transitions transitions, int from, int to, List<NameDecoder.Found> found) {
    int[] labels = chain.best(transitions);
    List<LabelSet.Chunk> chunks = LabelSet.decode(from, to, labels);
    if (chunks.isEmpty()) {
      return;
    }
    chain.sum(transitions, chunks.get(0).to() - 1 - from);
    for (LabelSet.Chunk c : chunks) {
      double p = chain.probability(transitions, labels, c.from() - from, c.to() - from);
      found.add(new NameDecoder.Found(c.from(), c.to(), c.type(), Math.max(0, Math.min(1, p))));
    }
  }
}
