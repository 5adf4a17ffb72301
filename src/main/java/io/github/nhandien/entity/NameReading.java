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

  /**
   * Labels so far behind the best have no hope any more: their odds are two in nine, and behind
   * them the next labels would have to be likely. In articles, at most one name in a thousand is
   * another than if every token were read ({@code NameReadingTest}).
   */
  static final float HOPELESS = 1.5f;

  /** Names as probable as this stay as they are if the document's other places do not differ. */
  private static final double SURE = 0.98;

  private final NameModel model;
  private final TokenFacts facts;
  private final List<Sentence> sentences;
  private final int hopeless; // in parts of a unit
  private final TokenScores scores;
  private final TokenScorer inner;
  private final Viterbi search = new Viterbi();
  private final Chain chain = new Chain();
  private final short[] ofToken = new short[L];

  NameReading(NameModel model, TokenFacts facts, List<Sentence> sentences) {
    this(model, facts, sentences, HOPELESS);
  }

  /**
   * A search that gives up at another difference.
   *
   * @param hopeless by how much labels without hope are behind the best
   */
  NameReading(NameModel model, TokenFacts facts, List<Sentence> sentences, float hopeless) {
    this.hopeless = model.units(hopeless) << PairScores.UNIT_BITS;
    this.model = model;
    this.facts = facts;
    this.sentences = sentences;
    this.scores = new TokenScores(model, facts, model.units(hopeless));
    this.inner = new TokenScorer(model.innerLocals(), facts);
  }

  /** The outermost names, without a look at the rest of the document. */
  List<NameDecoder.Found> first() {
    List<NameDecoder.Found> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int from = sentence.firstToken();
      int to = from + sentence.tokens().size();
      scores.within(from, to);
      read(from, to, found);
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
    DocumentMemory memory = DocumentMemory.of(facts, first);
    facts.memory = memory.memories();
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
      if (!(areSure(names) && memory.agrees(from, to)) && scores.remember(from, to)) {
        names.clear();
        read(from, to, names);
      }
      for (NameDecoder.Found name : names) {
        found.add(name);
        nested(name, found, 0);
      }
    }
    return found;
  }

  private static boolean areSure(List<NameDecoder.Found> names) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).confidence() < SURE) {
        return false;
      }
    }
    return true;
  }

  /**
   * Adds the names of a sentence. Only the surroundings of what makes a name are read: as far as
   * the scores leave hope that a name reaches; all other tokens are taken to be outside of names.
   */
  private void read(int from, int to, List<NameDecoder.Found> found) {
    PairScores pairs = model.outerPairs();
    int end = from; // up to here all is read
    int anchor = scores.nextAnchor(from);
    int start = anchor < to ? scores.reach(anchor, end) : to;
    while (start < to) {
      int first = start > from ? start - 1 : start;
      search.begin();
      if (start > from) {
        search.addOutside(pairs);
      }
      end = start;
      int certain = anchor; // to be read whatever the scores
      boolean open = true;
      while (open && end < to) {
        boolean isAnchor = end == anchor;
        scores.add(end++, search);
        if (isAnchor) {
          anchor = scores.nextAnchor(end);
        }
        if (end > certain && search.ended(isAnchor) >= hopeless) {
          start = anchor < to ? scores.reach(anchor, end) : to;
          open = start == end;
          certain = anchor;
        }
      }
      if (end < to) {
        search.addOutside(pairs);
        decode(pairs, model.outer(), first, end + 1, found);
      } else {
        decode(pairs, model.outer(), first, end, found);
        start = to;
      }
    }
  }

  private void nested(NameDecoder.Found name, List<NameDecoder.Found> found, int depth) {
    int size = name.to() - name.from();
    if (!name.type().equals(EntityType.ORGANIZATION) || size < 2 || depth > 2) {
      return;
    }
    search.begin();
    inner.within(name.from(), name.to());
    for (int i = name.from(); i < name.to(); i++) {
      inner.sum(i, ofToken, 0);
      search.add(model.innerPairs(), ofToken, 0);
    }
    List<NameDecoder.Found> all = new ArrayList<>();
    decode(model.innerPairs(), model.inner(), name.from(), name.to(), all);
    for (NameDecoder.Found within : all) {
      if (within.to() - within.from() < size) {
        found.add(within);
        nested(within, found, depth + 1);
      }
    }
  }

  /** Adds the names that the best labels make. */
  private void decode(
      PairScores pairs, Transitions transitions, int from, int to, List<NameDecoder.Found> found) {
    int[] labels = search.labels(pairs);
    List<LabelSet.Chunk> chunks = LabelSet.decode(from, to, labels);
    if (chunks.isEmpty()) {
      return;
    }
    search.fill(chain, model.exponentials());
    chain.sum(transitions, chunks.get(0).to() - 1 - from);
    for (LabelSet.Chunk c : chunks) {
      double p = chain.probability(transitions, labels, c.from() - from, c.to() - from);
      found.add(new NameDecoder.Found(c.from(), c.to(), c.type(), Math.max(0, Math.min(1, p))));
    }
  }
}
