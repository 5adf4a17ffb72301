package io.github.nhandien.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases, each a sequence of token keys with a value, compiled to flat arrays. Immutable
 * and thread-safe; a look-up costs one probe of a hash table a token.
 *
 * @param <V> what a phrase stands for
 */
public final class TokenTrie<V> {
  private final Map<String, Integer> symbols;
  // Open addressing: state * 2^32 + symbol → next state. Zero is free: no state leads back to the
  // root.
  private final long[] transitions;
  private final int[] targets;
  private final @Nullable Object[] values;
  private final int shift;

  private TokenTrie(Builder<V> builder) {
    this.symbols = Map.copyOf(builder.symbols);
    this.values = builder.values.toArray();
    int size = Integer.highestOneBit(Math.max(8, builder.edges.size() * 2)) * 2;
    this.shift = Long.numberOfLeadingZeros(size) + 1;
    this.transitions = new long[size];
    this.targets = new int[size];
    Arrays.fill(transitions, -1);
    builder.edges.forEach(this::insert);
  }

  private void insert(long edge, int target) {
    int slot = slot(edge);
    while (transitions[slot] != -1) {
      slot = (slot + 1) & (transitions.length - 1);
    }
    transitions[slot] = edge;
    targets[slot] = target;
  }

  private int slot(long edge) {
    return (int) ((edge * 0x9E3779B97F4A7C15L) >>> shift);
  }

  /**
   * The number of a key, to be used with {@link #next}.
   *
   * @param key a token's key
   * @return its number, or -1 if it occurs in no phrase
   */
  public int symbol(String key) {
    Integer symbol = symbols.get(key);
    return symbol == null ? -1 : symbol;
  }

  /**
   * Follows one token from a state.
   *
   * @param state 0 for the root, or what this method returned
   * @param symbol out of {@link #symbol}
   * @return the next state, or -1 if no phrase goes on so
   */
  public int next(int state, int symbol) {
    if (symbol < 0) {
      return -1;
    }
    long edge = ((long) state << 32) | symbol;
    int slot = slot(edge);
    while (true) {
      long found = transitions[slot];
      if (found == edge) {
        return targets[slot];
      }
      if (found == -1) {
        return -1;
      }
      slot = (slot + 1) & (transitions.length - 1);
    }
  }

  /**
   * The value of the phrase that ends in a state.
   *
   * @param state out of {@link #next}
   * @return its value, or null if no phrase ends there
   */
  @SuppressWarnings("unchecked")
  public @Nullable V value(int state) {
    return (V) values[state];
  }

  /**
   * The longest phrase that begins at a token.
   *
   * @param keys the keys of a text's tokens
   * @param from index of the first token
   * @param to index after the last token that may be used
   * @return the match, or null if no phrase begins there
   */
  public @Nullable Match<V> longest(List<String> keys, int from, int to) {
    int state = 0;
    int end = -1;
    V value = null;
    for (int i = from; i < to; i++) {
      state = next(state, symbol(keys.get(i)));
      if (state < 0) {
        break;
      }
      V here = value(state);
      if (here != null) {
        end = i + 1;
        value = here;
      }
    }
    return value == null ? null : new Match<>(from, end, value);
  }

  /**
   * A phrase found in a text.
   *
   * @param from index of its first token
   * @param to index after its last token
   * @param value what the phrase stands for
   * @param <V> what a phrase stands for
   */
  public record Match<V>(int from, int to, V value) {}

  /**
   * Collects phrases. Not thread-safe.
   *
   * @param <V> what a phrase stands for
   */
  public static final class Builder<V> {
    private final Map<String, Integer> symbols = new HashMap<>();
    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<@Nullable V> values = new ArrayList<>();

    /** Creates a builder without phrases. */
    public Builder() {
      values.add(null);
    }

    /**
     * The value so far of a phrase.
     *
     * @param phrase its keys
     * @return its value, or null if it has none yet
     */
    public @Nullable V get(List<String> phrase) {
      int state = 0;
      for (String key : phrase) {
        Integer symbol = symbols.get(key);
        Integer next = symbol == null ? null : edges.get(edge(state, symbol));
        if (next == null) {
          return null;
        }
        state = next;
      }
      return values.get(state);
    }

    /**
     * Sets the value of a phrase, replacing the one it had.
     *
     * @param phrase its keys, at least one
     * @param value what it stands for
     * @throws IllegalArgumentException if the phrase is empty
     */
    public void put(List<String> phrase, V value) {
      if (phrase.isEmpty()) {
        throw new IllegalArgumentException("a phrase has at least one token");
      }
      int state = 0;
      for (String key : phrase) {
        Integer known = symbols.putIfAbsent(key, symbols.size());
        long edge = edge(state, known == null ? symbols.size() - 1 : known);
        Integer next = edges.get(edge);
        if (next == null) {
          next = values.size();
          values.add(null);
          edges.put(edge, next);
        }
        state = next;
      }
      values.set(state, value);
    }

    private static long edge(int state, int symbol) {
      return ((long) state << 32) | symbol;
    }

    /**
     * Compiles the phrases.
     *
     * @return an immutable trie
     */
    public TokenTrie<V> build() {
      return new TokenTrie<>(this);
    }
  }
}
