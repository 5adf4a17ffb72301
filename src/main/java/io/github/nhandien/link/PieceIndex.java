package io.github.nhandien.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is found by a piece of a name, a run of its syllables. Keeps only the pieces that were asked
 * for beforehand, and cuts none out. Not thread-safe.
 *
 * @param <T> what is found
 */
final class PieceIndex<T> {
  private final @Nullable Piece<T>[] table;

  /** A piece that was asked for, and the next one in its slot. */
  private static final class Piece<T> {
    final List<String> parts;
    final int from;
    final int to;
    final int hash;
    final @Nullable Piece<T> next;
    List<T> found = List.of();

    Piece(List<String> parts, int from, int to, int hash, @Nullable Piece<T> next) {
      this.parts = parts;
      this.from = from;
      this.to = to;
      this.hash = hash;
      this.next = next;
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
    if (piece(hash, parts, from, to) == null) {
      int slot = slot(hash);
      table[slot] = new Piece<>(parts, from, to, hash, table[slot]);
    }
  }

  /** Puts something under a piece, if anybody asks for that. */
  void add(List<String> parts, int from, int to, T item) {
    Piece<T> piece = piece(hash(parts, from, to), parts, from, to);
    if (piece != null) {
      if (piece.found.isEmpty()) {
        piece.found = new ArrayList<>(2);
      }
      piece.found.add(item);
    }
  }

  /** What was put under a piece. */
  List<T> find(List<String> parts, int from, int to) {
    Piece<T> piece = piece(hash(parts, from, to), parts, from, to);
    return piece == null ? List.of() : piece.found;
  }

  private @Nullable Piece<T> piece(int hash, List<String> parts, int from, int to) {
    Piece<T> piece = table[slot(hash)];
    while (piece != null && !(piece.hash == hash && piece.is(parts, from, to))) {
      piece = piece.next;
    }
    return piece;
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
