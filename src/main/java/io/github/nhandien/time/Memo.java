package io.github.nhandien.time;

import org.jspecify.annotations.Nullable;

/**
 * What was read at each token of a sentence, also that nothing was: several rules ask for the same.
 * Used again for the next sentence, by one thread.
 *
 * @param <T> what is read, an immutable class
 */
final class Memo<T> {
  private @Nullable Object[] known = new Object[64];
  private int[] sentences = new int[64]; // the number of the sentence for which it is known
  private int sentence;
  private int size;

  /** Forgets all, for a sentence of that many tokens. */
  void clear(int newSize) {
    size = newSize;
    sentence++;
    if (size > known.length) {
      known = new Object[size * 2];
      sentences = new int[size * 2];
    }
  }

  /** Whether {@link #get} can tell. */
  boolean has(int i) {
    return i >= 0 && i < size && sentences[i] == sentence;
  }

  /** What was read at a token, or null for nothing. */
  @SuppressWarnings("unchecked")
  @Nullable T get(int i) {
    return (T) known[i];
  }

  /** Keeps what was read at a token, and returns it. */
  @Nullable T put(int i, @Nullable T read) {
    if (i >= 0 && i < size) {
      known[i] = read;
      sentences[i] = sentence;
    }
    return read;
  }
}
