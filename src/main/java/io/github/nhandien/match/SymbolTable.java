package io.github.nhandien.match;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Numbers for keys, by hashes of 64 bits in a flat table, at most half full; the keys themselves
 * are not kept. No two keys of a table share a hash; a key that is in no table does so once in
 * 10^14. Immutable and thread-safe.
 */
final class SymbolTable {
  private final long seed;

  /** The hash of each number's key. */
  private final long[] hashes;

  /** One more than the number whose hash belongs there, or 0. */
  private final int[] slots;

  private SymbolTable(long seed, int size) {
    this.seed = seed;
    this.hashes = new long[size];
    this.slots = new int[Integer.highestOneBit(Math.max(8, size)) * 4];
  }

  /** The table of keys: the number of each is its place. */
  static SymbolTable of(List<String> keys) {
    for (long seed = 1; ; seed++) {
      SymbolTable table = new SymbolTable(seed, keys.size());
      boolean apart = true;
      for (int i = 0; i < keys.size(); i++) {
        apart &= table.put(hash(keys.get(i), seed), i);
      }
      if (apart) {
        return table;
      }
    }
  }

  /** The number of a key, or -1 if it has none. */
  int get(String key) {
    long hash = hash(key, seed);
    return slots[slot(hash)] - 1;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(seed);
    out.writeInt(hashes.length);
    for (long hash : hashes) {
      out.writeLong(hash);
    }
  }

  static SymbolTable read(ByteBuffer in) {
    SymbolTable table = new SymbolTable(in.getLong(), in.getInt());
    for (int i = 0; i < table.hashes.length; i++) {
      table.put(in.getLong(), i);
    }
    return table;
  }

  /** Whether the hash was free. */
  private boolean put(long hash, int symbol) {
    int slot = slot(hash);
    if (slots[slot] != 0) {
      return false;
    }
    hashes[symbol] = hash;
    slots[slot] = symbol + 1;
    return true;
  }

  /** Where the hash stands, or the free slot where it would. */
  private int slot(long hash) {
    int mask = slots.length - 1;
    int slot = (int) (hash >>> 32) & mask;
    while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long hash(String key, long seed) {
    long h = seed;
    for (int i = 0; i < key.length(); i++) {
      h = (h ^ key.charAt(i)) * 0x9E3779B97F4A7C15L;
      h ^= h >>> 29;
    }
    h *= 0xBF58476D1CE4E5B9L;
    return h ^ h >>> 32;
  }
}
