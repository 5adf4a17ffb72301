package io.github.nhandien.dictionary;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.Recognizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A compiled dictionary at work. Immutable and thread-safe. */
final class DictionaryRecognizer implements Recognizer {
  private final CompiledDictionary dictionary;

  DictionaryRecognizer(CompiledDictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public List<Candidate> recognize(Analysis analysis) {
    List<Hit> hits = new DictionarySearch(dictionary, analysis).hits();
    List<Candidate> candidates = new ArrayList<>();
    int i = 0;
    while (i < hits.size()) {
      int to = endOfCluster(hits, i);
      for (Hit hit : to == i + 1 ? hits.subList(i, to) : standing(hits.subList(i, to))) {
        candidates.add(hit.target().candidate(hit.span()));
      }
      i = to;
    }
    return candidates;
  }

  /** Hits come in the order of the text; a cluster is a run in which each overlaps the rest. */
  private static int endOfCluster(List<Hit> hits, int from) {
    int reach = hits.get(from).span().end();
    int to = from + 1;
    while (to < hits.size() && hits.get(to).span().start() < reach) {
      reach = Math.max(reach, hits.get(to).span().end());
      to++;
    }
    return to;
  }

  /** Those of a cluster that do not overlap one that stands before them. */
  private static List<Hit> standing(List<Hit> cluster) {
    int offset = cluster.get(0).span().start();
    List<Hit> ordered = new ArrayList<>(cluster);
    ordered.sort(Hit.PRECEDENCE);
    BitSet taken = new BitSet();
    List<Hit> standing = new ArrayList<>();
    for (Hit hit : ordered) {
      int start = hit.span().start() - offset;
      int end = hit.span().end() - offset;
      int next = taken.nextSetBit(start);
      if (next < 0 || next >= end) {
        taken.set(start, end);
        standing.add(hit);
      }
    }
    return standing;
  }
}
