package io.github.nhandien.match;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases, each a sequence of token keys with a value, compiled to flat arrays. Immutable
 * and thread-safe; a look-up costs at most one probe of a hash table a token.
 *
 * @param <V> what a phrase stands for
 */
public final class TokenTrie<V> {
  private final SymbolTable symbols;
  private final EdgeTable edges;

  /** The state after each symbol that begins a phrase, or -1. */
  private final int[] beginning;

  /** For each state a bit of every symbol that goes on from it: spares nearly all vain probes. */
  private final int[] following;

  /** A number for each state that has a value, 0 for the others. */
  private final int[] numbers;

  private final IntFunction<V> ofNumber;

  /** What {@link #ofNumber} gave so far; values are immutable, so a race does no harm. */
  private final @Nullable Object[] values;

  private TokenTrie(SymbolTable symbols, EdgeTable edges, int[] numbers, IntFunction<V> ofNumber) {
    this.symbols = symbols;
    this.edges = edges;
    this.beginning = new int[symbols.size()];
    this.following = new int[numbers.length];
    this.numbers = numbers;
    this.ofNumber = ofNumber;
    Arrays.fill(beginning, -1);
    edges.forEach(this::note);
    this.values = new Object[numbers.length];
  }

  private void note(int state, int symbol, int next) {
    following[state] |= 1 << symbol; // one of 32 bits
    if (state == 0) {
      beginning[symbol] = next;
    }
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
    EdgeTable edges = EdgeTable.read(in);
    int[] numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + numbers.length * Integer.BYTES);
    return new TokenTrie<>(symbols, edges, numbers, ofNumber);
  }

  /**
   * Writes the phrases, with a number for each value instead of the value.
   *
   * @param out where to write
   * @param numberOf a number above 0 for a value
   * @throws IOException if writing fails
   */
  public void write(DataOutput out, ToIntFunction<V> numberOf) throws IOException {
    symbols.write(out);
    edges.write(out);
    out.writeInt(numbers.length);
    for (int state = 0; state < numbers.length; state++) {
      V value = value(state);
      out.writeInt(value == null ? 0 : numberOf.applyAsInt(value));
    }
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
    if (symbol < 0) {
      return -1;
    }
    if (state == 0) {
      return beginning[symbol];
    }
    return (following[state] & 1 << symbol) == 0 ? -1 : edges.get(state, symbol);
  }

  /**
   * Whether a phrase ends in a state.
   *
   * @param state out of {@link #next}
   * @return true if {@link #value} is not null
   */
  public boolean hasValue(int state) {
    return numbers[state] != 0;
  }

  /**
   * The value of the phrase that ends in a state.
   *
   * @param state out of {@link #next}
   * @return its value, or null if no phrase ends there
   */
  @SuppressWarnings("unchecked")
  public @Nullable V value(int state) {
    Object value = values[state];
    if (value == null && numbers[state] != 0) {
      value = ofNumber.apply(numbers[state]);
      values[state] = value;
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
      int[] numbers = new int[values.size()];
      List<V> all = new ArrayList<>();
      for (int state = 0; state < numbers.length; state++) {
        V value = values.get(state);
        if (value != null) {
          all.add(value);
          numbers[state] = all.size();
        }
      }
      List<V> copy = List.copyOf(all);
      return new TokenTrie<>(
          SymbolTable.of(symbols), edges.copy(), numbers, number -> copy.get(number - 1));
    }
  }
}
