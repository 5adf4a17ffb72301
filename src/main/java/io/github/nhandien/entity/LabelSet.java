package io.github.nhandien.entity;

import io.github.nhandien.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The labels of a token in the BILOU scheme: outside, and first, inner, last or only token of a
 * mention of each type. Ratinov and Roth, "Design Challenges and Misconceptions in Named Entity
 * Recognition", CoNLL 2009.
 */
final class LabelSet {
  static final int OUTSIDE = 0;
  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int UNIT = 3;

  private static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION);

  /** How many labels there are. */
  static final int SIZE = 1 + 4 * TYPES.size();

  /** For each label the labels that may stand before it. */
  static final int[][] PREDECESSORS = predecessors();

  private LabelSet() {}

  /** A mention by its tokens: from inclusive, to exclusive. */
  record Chunk(int from, int to, EntityType type) {}

  static int begin(EntityType type) {
    return label(type, BEGIN);
  }

  static int inside(EntityType type) {
    return label(type, INSIDE);
  }

  static int last(EntityType type) {
    return label(type, LAST);
  }

  static int unit(EntityType type) {
    return label(type, UNIT);
  }

  private static int label(EntityType type, int part) {
    int t = TYPES.indexOf(type);
    if (t < 0) {
      throw new IllegalArgumentException("no label for " + type);
    }
    return 1 + 4 * t + part;
  }

  /** Whether a sentence may begin with the label. */
  static boolean mayStart(int label) {
    return label == OUTSIDE || part(label) == BEGIN || part(label) == UNIT;
  }

  /** Whether a sentence may end with the label. */
  static boolean mayEnd(int label) {
    return label == OUTSIDE || part(label) == LAST || part(label) == UNIT;
  }

  /** All labels that a sentence may begin with, ascending. */
  static int[] starts() {
    return matching(LabelSet::mayStart);
  }

  /** All labels that a sentence may end with, ascending. */
  static int[] ends() {
    return matching(LabelSet::mayEnd);
  }

  /**
   * The pairs of a label that may end a mention before one that may start another, each as {@code
   * before * SIZE + label}: for each that may start all that may end, ascending.
   */
  static int[] outerPairs() {
    return Arrays.stream(starts())
        .flatMap(start -> Arrays.stream(ends()).map(end -> end * SIZE + start))
        .toArray();
  }

  /** All labels of which something is true, ascending. */
  static int[] matching(IntPredicate condition) {
    return IntStream.range(0, SIZE).filter(condition).toArray();
  }

  /** For each type the label of a first token; those of an inner and the last one follow on it. */
  static int[] begins() {
    return TYPES.stream().mapToInt(LabelSet::begin).toArray();
  }

  private static boolean mayFollow(int before, int label) {
    if (label != OUTSIDE && (part(label) == INSIDE || part(label) == LAST)) {
      return before != OUTSIDE
          && type(before).equals(type(label))
          && (part(before) == BEGIN || part(before) == INSIDE);
    }
    return mayEnd(before);
  }

  private static int part(int label) {
    return (label - 1) & 3;
  }

  private static EntityType type(int label) {
    return TYPES.get((label - 1) >> 2);
  }

  private static int[][] predecessors() {
    int[][] all = new int[SIZE][];
    for (int label = 0; label < SIZE; label++) {
      List<Integer> before = new ArrayList<>();
      for (int b = 0; b < SIZE; b++) {
        if (mayFollow(b, label)) {
          before.add(b);
        }
      }
      all[label] = before.stream().mapToInt(Integer::intValue).toArray();
    }
    return all;
  }

  /** Labels for the tokens from..to of chunks that do not overlap. */
  static int[] encode(int from, int to, List<Chunk> chunks) {
    int[] labels = new int[to - from];
    for (Chunk c : chunks) {
      int a = c.from() - from;
      int b = c.to() - from - 1;
      if (a == b) {
        labels[a] = unit(c.type());
      } else {
        labels[a] = begin(c.type());
        for (int i = a + 1; i < b; i++) {
          labels[i] = inside(c.type());
        }
        labels[b] = last(c.type());
      }
    }
    return labels;
  }

  /** The chunks that legal labels of the tokens from..to stand for. */
  static List<Chunk> decode(int from, int to, int[] labels) {
    int first = 0;
    while (first < to - from && labels[first] == OUTSIDE) {
      first++;
    }
    if (first == to - from) {
      return List.of();
    }
    List<Chunk> chunks = new ArrayList<>(4);
    int start = -1;
    for (int i = first; i < to - from; i++) {
      int label = labels[i];
      if (label == OUTSIDE) {
        continue;
      }
      if (part(label) == BEGIN) {
        start = i;
      } else if (part(label) == UNIT) {
        chunks.add(new Chunk(from + i, from + i + 1, type(label)));
      } else if (part(label) == LAST) {
        chunks.add(new Chunk(from + start, from + i + 1, type(label)));
      }
    }
    return chunks;
  }
}
