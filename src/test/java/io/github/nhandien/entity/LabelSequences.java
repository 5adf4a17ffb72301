package io.github.nhandien.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All legal label sequences. */
final class LabelSequences {
  private static final int L = LabelSet.SIZE;

  private LabelSequences() {}

  /** Those of so many tokens. */
  static List<int[]> of(int tokens) {
    List<int[]> all = new ArrayList<>();
    extend(new int[tokens], tokens - 1, all);
    return all;
  }

  private static void extend(int[] labels, int at, List<int[]> all) {
    for (int label = 0; label < L; label++) {
      int y = label;
      boolean last = at == labels.length - 1;
      if (last
          ? LabelSet.mayEnd(y)
          : Arrays.stream(LabelSet.PREDECESSORS[labels[at + 1]]).anyMatch(b -> b == y)) {
        labels[at] = y;
        if (at > 0) {
          extend(labels, at - 1, all);
        } else if (LabelSet.mayStart(y)) {
          all.add(labels.clone());
        }
      }
    }
  }
}
