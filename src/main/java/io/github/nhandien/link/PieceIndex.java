package io.github.nhandien.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is found by a piece of a name, a run of its syllables. Keeps only the pieces that were asked
 * for beforehand, and cuts none out. Names made to have one hash cost a logarithm more. Not
 * thread-safe.
 *
 * @param <T> what is found
 */
final class PieceIndex<T> {
  /** A slot with more pieces than a few is no accident. */
  private static final int LONGEST_CHAIN = 8;

  private final @Nullable Piece<T>[] table;

  /** Those that found their slots full, by their order. */
  private final Map<Piece<T>, Piece<T>> others = new TreeMap<>();

  /** A piece that was asked for, and the next one in its slot. */
  private static final class Piece<T> implements Comparable<Piece<T>> {
    final List<String> parts;
    final int from;
    final int to;
    final int hash;
    @Nullable Piece<T> next;
    List<T> found = List.of();

    Piece(List<String> parts, int from, int to, int hash) {
      this.parts = parts;
      this.from = from;
      this.to = to;
      this.hash = hash;
    }

    boolean is(List<String> others, int start, int end) {
      if (end - start != to - from) {
        return false;
      }
      for (int i = start; i < end; i++) {
        if (!others.get(i).equals(parts.get(from + i - start))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int compareTo(Piece<T> other) {
      int order = Integer.compare(to - from, other.to - other.from);
      for (int i = 0; i < to - from && order == 0; i++) {
        order = parts.get(from + i).compareTo(other.parts.get(other.from + i));
      }
      return order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Piece<?> that && that.is(parts, from, to);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /**
   * Creates an index of nothing.
   *
   * @param pieces about how many will be asked for
   */
  @SuppressWarnings("unchecked")
  PieceIndex(int pieces) {
    table = (Piece<T>[]) new Piece<?>[Integer.highestOneBit(Math.max(pieces, 1)) * 2];
  }

  /** Makes a piece one by which things are found. */
  void ask(List<String> parts, int from, int to) {
    int hash = hash(parts, from, to);
    int slot = slot(hash);
    int length = 0;
    for (Piece<T> piece = table[slot]; piece != null; piece = piece.next) {
      if (piece.hash == hash && piece.is(parts, from, to)) {
        return;
      }
      length++;
    }
    Piece<T> asked = new Piece<>(parts, from, to, hash);
    if (length < LONGEST_CHAIN) {
      asked.next = table[slot];
      table[slot] = asked;
    } else {
      others.putIfAbsent(asked, asked);
    }
  }

  /** Puts something under a piece, if anybody asks for that. */
  void add(List<String> parts, int from, int to, T item) {
    Piece<T> piece = piece(parts, from, to);
    if (piece != null) {
      if (piece.found.isEmpty()) {
        piece.found = new ArrayList<>(2);
      }
      piece.found.add(item);
    }
  }

  /** What was put under a piece. */
  List<T> find(List<String> parts, int from, int to) {
    Piece<T> piece = piece(parts, from, to);
    return piece == null ? List.of() : piece.found;
  }

  private @Nullable Piece<T> piece(List<String> parts, int from, int to) {
    int hash = hash(parts, from, to);
    Piece<T> piece = table[slot(hash)];
    while (piece != null && !(piece.hash == hash && piece.is(parts, from, to))) {
      piece = piece.next;
    }
    return piece != null || others.isEmpty()
        ? piece
        : others.get(new Piece<>(parts, from, to, hash));
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & table.length - 1;
  }

  private static int hash(List<String> parts, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + parts.get(i).hashCode();
    }
    return hash;
  }
}
