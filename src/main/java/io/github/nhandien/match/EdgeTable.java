package io.github.nhandien.match;

import java.util.Arrays;

/**
 * The edges of a trie that is being built: state and symbol to next state. A hash table with open
 * addressing over flat arrays, at most half full. Not thread-safe.
 */
final class EdgeTable {
  private static final long FREE = -1;

  private long[] edges = new long[16];
  private int[] targets = new int[16];
  private int size;

  EdgeTable() {
    Arrays.fill(edges, FREE);
  }

  /** The next state, or -1 if there is no such edge. */
  int get(int state, int symbol) {
    int slot = slot(edge(state, symbol));
    return edges[slot] == FREE ? -1 : targets[slot];
  }

  /** The next state, which becomes {@code target} if there was none. */
  int getOrPut(int state, int symbol, int target) {
    long edge = edge(state, symbol);
    int slot = slot(edge);
    if (edges[slot] == edge) {
      return targets[slot];
    }
    if (++size * 2 > edges.length) {
      grow();
      slot = slot(edge);
    }
    edges[slot] = edge;
    targets[slot] = target;
    return target;
  }

  /**
   * All edges, state by state: symbol and next state as the halves of a number, in order.
   *
   * @param starts gets where those of each state start, and behind the last state their number
   * @param symbols what to put for each symbol
   */
  long[] following(int[] starts, int[] symbols) {
    for (long edge : edges) {
      if (edge != FREE) {
        starts[(int) (edge >>> 32)]++;
      }
    }
    for (int state = 1; state < starts.length; state++) {
      starts[state] += starts[state - 1];
    }
    long[] following = new long[size];
    for (int slot = 0; slot < edges.length; slot++) {
      if (edges[slot] != FREE) {
        int state = (int) (edges[slot] >>> 32);
        following[--starts[state]] = edge(symbols[(int) edges[slot]], targets[slot]);
      }
    }
    for (int state = 0; state + 1 < starts.length; state++) {
      Arrays.sort(following, starts[state], starts[state + 1]);
    }
    return following;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[2 * oldEdges.length];
    targets = new int[edges.length];
    Arrays.fill(edges, FREE);
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != FREE) {
        int slot = slot(oldEdges[i]);
        edges[slot] = oldEdges[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  private static long edge(int state, int symbol) {
    return ((long) state << 32) | symbol;
  }

  /** Where the edge stands, or the free slot where it would. */
  private int slot(long edge) {
    int shift = Long.numberOfLeadingZeros(edges.length) + 1;
    int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> shift);
    while (edges[slot] != edge && edges[slot] != FREE) {
      slot = (slot + 1) & (edges.length - 1);
    }
    return slot;
  }
}
