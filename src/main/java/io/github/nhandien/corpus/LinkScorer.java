package io.github.nhandien.corpus;

import io.github.nhandien.EntityType;
import io.github.nhandien.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two groupings of a document's mentions to entities. Mentions are the same if span and
 * type are; one that the other side lacks stands there alone. Names without an identifier are
 * entities of their own.
 */
final class LinkScorer {
  private final Groups expected;
  private final Groups found;

  /** How many mentions an expected and a found entity share; row by row, only where some. */
  private final List<Map<Integer, Integer>> shared = new ArrayList<>();

  private LinkScorer(Groups expected, Groups found) {
    this.expected = expected;
    this.found = found;
    for (List<Key> entity : expected.members) {
      Map<Integer, Integer> row = new HashMap<>();
      for (Key mention : entity) {
        Integer other = found.entityOf.get(mention);
        if (other != null) {
          row.merge(other, 1, Integer::sum);
        }
      }
      shared.add(row);
    }
  }

  private record Key(Span span, EntityType type) {}

  /** One side: the entity of each mention and the mentions of each entity. */
  private static final class Groups {
    final Map<Key, Integer> entityOf = new HashMap<>();
    final List<List<Key>> members = new ArrayList<>();

    Groups(List<GoldName> names) {
      Map<String, Integer> numbers = new HashMap<>();
      for (GoldName name : names) {
        Key key = new Key(name.span(), name.type());
        if (entityOf.containsKey(key)) {
          continue;
        }
        int entity =
            name.entity() == null
                ? members.size()
                : numbers.computeIfAbsent(name.type() + " " + name.entity(), k -> members.size());
        if (entity == members.size()) {
          members.add(new ArrayList<>());
        }
        entityOf.put(key, entity);
        members.get(entity).add(key);
      }
    }

    int size(int entity) {
      return members.get(entity).size();
    }
  }

  static LinkScore score(List<GoldName> expected, List<GoldName> found) {
    Groups gold = new Groups(expected);
    Groups ours = new Groups(found);
    LinkScorer scorer = new LinkScorer(gold, ours);
    return new LinkScore(scorer.bCubed(), scorer.muc(), scorer.ceaf());
  }

  private LinkMeasure bCubed() {
    double recalled = 0;
    double right = 0;
    for (int e = 0; e < shared.size(); e++) {
      for (Map.Entry<Integer, Integer> cell : shared.get(e).entrySet()) {
        double both = (double) cell.getValue() * cell.getValue();
        recalled += both / expected.size(e);
        right += both / found.size(cell.getKey());
      }
    }
    return new LinkMeasure(right, found.entityOf.size(), recalled, expected.entityOf.size());
  }

  private LinkMeasure muc() {
    return new LinkMeasure(
        linksKept(found, expected), links(found), linksKept(expected, found), links(expected));
  }

  private static int links(Groups side) {
    return side.entityOf.size() - side.members.size();
  }

  /** Of the links that hold a side's entities together those that the other side has too. */
  private static int linksKept(Groups side, Groups other) {
    int kept = 0;
    for (List<Key> entity : side.members) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (Key mention : entity) {
        Integer part = other.entityOf.get(mention);
        if (part == null) {
          alone++;
        } else {
          parts.add(part);
        }
      }
      kept += entity.size() - parts.size() - alone;
    }
    return kept;
  }

  private LinkMeasure ceaf() {
    double similarity = 0;
    for (Block block : blocks()) {
      double[][] weights = new double[block.expected.size()][block.found.size()];
      for (int i = 0; i < weights.length; i++) {
        int e = block.expected.get(i);
        for (int j = 0; j < block.found.size(); j++) {
          int f = block.found.get(j);
          Integer both = shared.get(e).get(f);
          if (both != null) {
            weights[i][j] = 2.0 * both / (expected.size(e) + found.size(f));
          }
        }
      }
      similarity += Assignment.greatestSum(weights);
    }
    return new LinkMeasure(similarity, found.members.size(), similarity, expected.members.size());
  }

  /** Entities of both sides that overlap directly or through others; only they can be paired. */
  private record Block(List<Integer> expected, List<Integer> found) {}

  private List<Block> blocks() {
    int rows = shared.size();
    int[] root = new int[rows + found.members.size()];
    Arrays.setAll(root, i -> i);
    for (int e = 0; e < rows; e++) {
      for (int f : shared.get(e).keySet()) {
        root[find(root, rows + f)] = find(root, e);
      }
    }
    Map<Integer, Block> blocks = new HashMap<>();
    for (int i = 0; i < root.length; i++) {
      Block block =
          blocks.computeIfAbsent(
              find(root, i), k -> new Block(new ArrayList<>(), new ArrayList<>()));
      if (i < rows) {
        block.expected.add(i);
      } else {
        block.found.add(i - rows);
      }
    }
    return List.copyOf(blocks.values());
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }
}
