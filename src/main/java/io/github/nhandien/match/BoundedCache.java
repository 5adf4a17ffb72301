package io.github.nhandien.match;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what is dear to compute and often asked for. Bounded: of two keys that share a slot the
 * last stays. Thread-safe without locks: what is kept is immutable, and a lost race costs one more
 * computation.
 *
 * @param <K> by what values are found, an immutable class
 * @param <V> what is kept, an immutable class
 */
public final class BoundedCache<K, V> {
  private record Entry<K, V>(K key, V value) {}

  private final @Nullable Entry<K, V>[] entries;
  private final int shift;

  /**
   * Creates an empty cache.
   *
   * @param bits it keeps two to the power of so many values at most, from 1 to 30
   */
  @SuppressWarnings("unchecked")
  public BoundedCache(int bits) {
    entries = (Entry<K, V>[]) new Entry<?, ?>[1 << bits];
    shift = Integer.SIZE - bits;
  }

  /**
   * What was kept for a key.
   *
   * @param key the key
   * @return the value, or null if it is not kept, or no longer
   */
  public @Nullable V get(K key) {
    Entry<K, V> entry = entries[slot(key)];
    return entry != null && entry.key.equals(key) ? entry.value : null;
  }

  /**
   * Keeps a value.
   *
   * @param key the key
   * @param value what to give for it
   * @return the value
   */
  public V put(K key, V value) {
    entries[slot(key)] = new Entry<>(key, value);
    return value;
  }

  private int slot(K key) {
    return key.hashCode() * 0x9E3779B9 >>> shift;
  }
}
