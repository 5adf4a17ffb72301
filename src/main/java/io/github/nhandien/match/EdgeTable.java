package io.github.nhandien.match;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The edges of a trie: state and symbol to next state. A hash table with open addressing over flat
 * arrays, at most half full. Thread-safe as long as nobody puts.
 */
final class EdgeTable {
  private static final long FREE = -1;

  private long[] edges;
  private int[] targets;
  private int size;
  private int shift;

  EdgeTable() {
    this(16);
  }

  private EdgeTable(int capacity) {
    this.edges = new long[capacity];
    this.targets = new int[capacity];
    this.shift = Long.numberOfLeadingZeros(capacity) + 1;
    Arrays.fill(edges, FREE);
  }

  /** The next state, or -1 if there is no such edge. */
  int get(int state, int symbol) {
    long edge = edge(state, symbol);
    int slot = slot(edge);
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

  /** Takes one edge after the other. */
  @FunctionalInterface
  interface EdgeVisitor {
    void visit(int state, int symbol, int target);
  }

  /** Shows all edges, in no order. */
  void forEach(EdgeVisitor visitor) {
    for (int slot = 0; slot < edges.length; slot++) {
      if (edges[slot] != FREE) {
        visitor.visit((int) (edges[slot] >>> 32), (int) edges[slot], targets[slot]);
      }
    }
  }

  /** A table of its own with the same edges. */
  EdgeTable copy() {
    EdgeTable copy = new EdgeTable(edges.length);
    copy.take(this);
    return copy;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    for (int slot = 0; slot < edges.length; slot++) {
      if (edges[slot] != FREE) {
        out.writeLong(edges[slot]);
        out.writeInt(targets[slot]);
      }
    }
  }

  static EdgeTable read(ByteBuffer in) {
    int size = in.getInt();
    EdgeTable table = new EdgeTable(Integer.highestOneBit(Math.max(8, size)) * 4);
    for (int i = 0; i < size; i++) {
      long edge = in.getLong();
      int slot = table.slot(edge);
      table.edges[slot] = edge;
      table.targets[slot] = in.getInt();
    }
    table.size = size;
    return table;
  }

  private void grow() {
    EdgeTable larger = new EdgeTable(edges.length * 2);
    larger.take(this);
    this.edges = larger.edges;
    this.targets = larger.targets;
    this.shift = larger.shift;
  }

  private void take(EdgeTable other) {
    if (edges.length == other.edges.length) {
      edges = other.edges.clone();
      targets = other.targets.clone();
    } else {
      for (int i = 0; i < other.edges.length; i++) {
        if (other.edges[i] != FREE) {
          int slot = slot(other.edges[i]);
          edges[slot] = other.edges[i];
          targets[slot] = other.targets[i];
        }
      }
    }
    size = other.size;
  }

  private static long edge(int state, int symbol) {
    return ((long) state << 32) | symbol;
  }

  /** Where the edge stands, or the free slot where it would. */
  private int slot(long edge) {
    int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> shift);
    while (edges[slot] != edge && edges[slot] != FREE) {
      slot = (slot + 1) & (edges.length - 1);
    }
    return slot;
  }
}
