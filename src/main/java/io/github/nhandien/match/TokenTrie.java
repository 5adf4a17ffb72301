package io.github.nhandien.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases, each a sequence of token keys with a value, compiled to flat arrays. Immutable
 * and thread-safe; a look-up costs one probe of a hash table a token.
 *
 * @param <V> what a phrase stands for
 */
public final class TokenTrie<V> {
  private final Map<String, Integer> symbols;
  private final EdgeTable edges;
  private final @Nullable Object[] values;

  private TokenTrie(Builder<V> builder) {
    this.symbols = Map.copyOf(builder.symbols);
    this.values = builder.values.toArray();
    this.edges = builder.edges.copy();
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
    return edges.get(state, symbol);
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
    private final EdgeTable edges = new EdgeTable();
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
        state = symbol == null ? -1 : edges.get(state, symbol);
        if (state < 0) {
          return null;
        }
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
      values.set(state(phrase), value);
    }

    /**
     * Sets the value of a phrase, or combines it with the one it has.
     *
     * @param phrase its keys, at least one
     * @param value what it stands for
     * @param combine makes one of the value so far and this one
     * @throws IllegalArgumentException if the phrase is empty
     */
    public void merge(List<String> phrase, V value, BinaryOperator<V> combine) {
      int state = state(phrase);
      V before = values.get(state);
      values.set(state, before == null ? value : combine.apply(before, value));
    }

    /** The state in which a phrase ends, made if there is none. */
    private int state(List<String> phrase) {
      if (phrase.isEmpty()) {
        throw new IllegalArgumentException("a phrase has at least one token");
      }
      int state = 0;
      for (String key : phrase) {
        Integer known = symbols.putIfAbsent(key, symbols.size());
        int next = edges.getOrPut(state, known == null ? symbols.size() - 1 : known, values.size());
        if (next == values.size()) {
          values.add(null);
        }
        state = next;
      }
      return state;
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
