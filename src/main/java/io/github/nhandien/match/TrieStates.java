package io.github.nhandien.match;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The states of a compiled trie in one flat array. The states that follow a state are numbered one
 * after the other in the order of their symbols; those behind the root are reached by the first
 * symbols, which no other symbol is among. Immutable and thread-safe.
 */
final class TrieStates {
  /** What is told of a state. */
  private static final int WIDTH = 4;

  /** The first state that follows; the last comes before the first that follows the next state. */
  private static final int FIRST = 0;

  /** A bit of every symbol that goes on, one of 64 in two words: spares nearly all searches. */
  private static final int FOLLOWING = 1;

  /** The number of the state's value, or 0. */
  private static final int NUMBER = 3;

  private final int[] states;

  /** The symbol that leads to each state. */
  private final int[] symbols;

  private TrieStates(int[] states, int[] symbols) {
    this.states = states;
    this.symbols = symbols;
  }

  /**
   * Compiles a trie.
   *
   * @param edges between states by their places, 0 the root
   * @param numbers the number of a symbol for each that the edges have
   * @param hasValue for each place whether it has a value; the values are numbered in the order of
   *     the states
   * @return the states, and which place each was
   */
  static Compiled compile(EdgeTable edges, int[] numbers, boolean[] hasValue) {
    int size = hasValue.length;
    int[] starts = new int[size + 1];
    long[] following = edges.following(starts, numbers);
    int[] states = new int[(size + 1) * WIDTH]; // and one more, to say where the last one's end
    int[] symbols = new int[size];
    int[] places = new int[size];
    int next = 1;
    int values = 0;
    for (int state = 0; state < size; state++) {
      int at = state * WIDTH;
      int place = places[state];
      states[at + FIRST] = next;
      states[at + NUMBER] = hasValue[place] ? ++values : 0;
      for (int i = starts[place]; i < starts[place + 1]; i++) {
        int symbol = (int) (following[i] >>> 32);
        states[at + FOLLOWING + half(symbol)] |= 1 << symbol;
        symbols[next] = symbol;
        places[next++] = (int) following[i];
      }
    }
    states[size * WIDTH + FIRST] = next;
    return new Compiled(new TrieStates(states, symbols), places);
  }

  /**
   * A compiled trie.
   *
   * @param states its states
   * @param places what place each state was
   */
  record Compiled(TrieStates states, int[] places) {}

  /** How many states there are. */
  int size() {
    return symbols.length;
  }

  /** The number of the value of a state, or 0. */
  int number(int state) {
    return states[state * WIDTH + NUMBER];
  }

  /** The state that a symbol leads to, or -1. */
  int next(int state, int symbol) {
    int at = state * WIDTH;
    if (state == 0) {
      return symbol < states[WIDTH + FIRST] - 1 ? symbol + 1 : -1;
    }
    return (states[at + FOLLOWING + half(symbol)] & 1 << symbol) == 0
        ? -1
        : search(states[at + FIRST], states[at + WIDTH + FIRST] - 1, symbol);
  }

  /** In which of the two words a symbol has its bit. */
  private static int half(int symbol) {
    return symbol >>> 5 & 1;
  }

  private int search(int from, int to, int symbol) {
    int low = from;
    int high = to;
    while (low <= high) {
      int middle = low + high >>> 1;
      int found = symbols[middle];
      if (found == symbol) {
        return middle;
      }
      if (found < symbol) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Writes the states, with another number for each number of a value. */
  void write(DataOutput out, int[] numbers) throws IOException {
    out.writeInt(symbols.length);
    for (int i = 0; i < states.length; i++) {
      out.writeInt(i % WIDTH == NUMBER ? numbers[states[i]] : states[i]);
    }
    for (int symbol : symbols) {
      out.writeInt(symbol);
    }
  }

  static TrieStates read(ByteBuffer in) {
    int size = in.getInt();
    return new TrieStates(ints(in, (size + 1) * WIDTH), ints(in, size));
  }

  private static int[] ints(ByteBuffer in, int count) {
    int[] ints = new int[count];
    in.asIntBuffer().get(ints);
    in.position(in.position() + count * Integer.BYTES);
    return ints;
  }
}
