package io.github.nhandien.match;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases, each a sequence of token keys with a value, compiled to flat arrays. Immutable
 * and thread-safe; a look-up costs at most one probe of a hash table and one search among what
 * follows a token.
 *
 * @param <V> what a phrase stands for
 */
public final class TokenTrie<V> {
  private final SymbolTable symbols;
  private final TrieStates states;
  private final IntFunction<V> ofNumber;

  /** What {@link #ofNumber} gave so far; values are immutable, so a race does no harm. */
  private final @Nullable Object[] values;

  private TokenTrie(SymbolTable symbols, TrieStates states, int size, IntFunction<V> ofNumber) {
    this.symbols = symbols;
    this.states = states;
    this.ofNumber = ofNumber;
    this.values = new Object[size + 1];
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param in stands at the first byte, and after the last when it is read
   * @param ofNumber the value of a number; asked once or a few times for each, when first needed
   * @param <V> what a phrase stands for, an immutable class
   * @return the trie
   */
  public static <V> TokenTrie<V> read(ByteBuffer in, IntFunction<V> ofNumber) {
    SymbolTable symbols = SymbolTable.read(in);
    TrieStates states = TrieStates.read(in);
    return new TokenTrie<>(symbols, states, in.getInt(), ofNumber);
  }

  /**
   * Writes the phrases, with a number for each value instead of the value.
   *
   * @param out where to write
   * @param numberOf a number above 0 for a value
   * @throws IOException if writing fails
   */
  public void write(DataOutput out, ToIntFunction<V> numberOf) throws IOException {
    int[] numbers = new int[values.length];
    int most = 0;
    for (int number = 1; number < numbers.length; number++) {
      numbers[number] = numberOf.applyAsInt(numbered(number));
      most = Math.max(most, numbers[number]);
    }
    symbols.write(out);
    states.write(out, numbers);
    out.writeInt(most);
  }

  /**
   * How many phrases it has.
   *
   * @return so many; they are numbered from 1
   */
  public int size() {
    return values.length - 1;
  }

  /**
   * The number of a key, to be used with {@link #next}.
   *
   * @param key a token's key
   * @return its number, or -1 if it occurs in no phrase
   */
  public int symbol(String key) {
    return symbols.get(key);
  }

  /**
   * Follows one token from a state.
   *
   * @param state 0 for the root, or what this method returned
   * @param symbol out of {@link #symbol}
   * @return the next state, or -1 if no phrase goes on so
   */
  public int next(int state, int symbol) {
    return symbol < 0 ? -1 : states.next(state, symbol);
  }

  /**
   * Whether a phrase ends in a state.
   *
   * @param state out of {@link #next}
   * @return true if {@link #value} is not null
   */
  public boolean hasValue(int state) {
    return states.number(state) != 0;
  }

  /**
   * The value of the phrase that ends in a state.
   *
   * @param state out of {@link #next}
   * @return its value, or null if no phrase ends there
   */
  public @Nullable V value(int state) {
    int number = states.number(state);
    return number == 0 ? null : numbered(number);
  }

  /**
   * The number of the phrase that ends in a state.
   *
   * @param state out of {@link #next}
   * @return a number from 1, or 0 if no phrase ends there
   */
  public int number(int state) {
    return states.number(state);
  }

  /**
   * The value of a phrase by its number.
   *
   * @param number from 1 to {@link #size}
   * @return its value
   */
  @SuppressWarnings("unchecked")
  public V numbered(int number) {
    Object value = values[number];
    if (value == null) {
      value = ofNumber.apply(number);
      values[number] = value;
    }
    return (V) value;
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
    private final Map<String, Integer> symbols = new LinkedHashMap<>();
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
      List<String> keys = new ArrayList<>();
      int[] numbers = new int[symbols.size()];
      number(numbers, keys, true);
      number(numbers, keys, false);
      boolean[] hasValue = new boolean[values.size()];
      for (int place = 0; place < hasValue.length; place++) {
        hasValue[place] = values.get(place) != null;
      }
      TrieStates.Compiled compiled = TrieStates.compile(edges, numbers, hasValue);
      List<V> ordered = new ArrayList<>();
      for (int place : compiled.places()) {
        V value = values.get(place);
        if (value != null) {
          ordered.add(value);
        }
      }
      List<V> all = List.copyOf(ordered);
      return new TokenTrie<>(
          SymbolTable.of(keys), compiled.states(), all.size(), number -> all.get(number - 1));
    }

    /** Numbers the keys that begin a phrase, or the others, behind those that have a number. */
    private void number(int[] numbers, List<String> keys, boolean begins) {
      symbols.forEach(
          (key, symbol) -> {
            if (edges.get(0, symbol) >= 0 == begins) {
              numbers[symbol] = keys.size();
              keys.add(key);
            }
          });
    }
  }
}
