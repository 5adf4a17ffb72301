package io.github.nhandien.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was read at each token of a sentence, also that nothing was: several rules ask for the same.
 * Used again for the next sentence, by one thread.
 *
 * @param <T> what is read, an immutable class
 */
final class Memo<T> {
  private static final Object NOTHING = new Object();

  private @Nullable Object[] known = new Object[64];
  private int size;

  /** Forgets all, for a sentence of that many tokens. */
  void clear(int newSize) {
    size = newSize;
    if (size > known.length) {
      known = new Object[size * 2];
    } else {
      Arrays.fill(known, 0, size, null);
    }
  }

  /** Whether {@link #get} can tell. */
  boolean has(int i) {
    return i >= 0 && i < size && known[i] != null;
  }

  /** What was read at a token, or null for nothing. */
  @SuppressWarnings("unchecked")
  @Nullable T get(int i) {
    return known[i] == NOTHING ? null : (T) known[i];
  }

  /** Keeps what was read at a token, and returns it. */
  @Nullable T put(int i, @Nullable T read) {
    if (i >= 0 && i < size) {
      known[i] = read == null ? NOTHING : read;
    }
    return read;
  }
}
