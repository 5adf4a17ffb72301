package io.github.nhandien.match;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;

/**
 * Numbers for keys, by hashes of 64 bits in a flat table, at most half full; the keys themselves
 * are not kept. No two keys of a table share a hash; a key that is in no table does so once in
 * 10^14. Immutable and thread-safe.
 */
final class SymbolTable {
  private static final long FREE = 0;

  private final long seed;
  private final int size;
  private final long[] hashes;
  private final int[] symbols;

  private SymbolTable(long seed, int size) {
    this.seed = seed;
    this.size = size;
    int capacity = Integer.highestOneBit(Math.max(8, size)) * 4;
    this.hashes = new long[capacity];
    this.symbols = new int[capacity];
  }

  /** The table of keys and their numbers. */
  static SymbolTable of(Map<String, Integer> keys) {
    for (long seed = 1; ; seed++) {
      SymbolTable table = new SymbolTable(seed, keys.size());
      boolean apart = true;
      for (Map.Entry<String, Integer> entry : keys.entrySet()) {
        apart &= table.put(hash(entry.getKey(), seed), entry.getValue());
      }
      if (apart) {
        return table;
      }
    }
  }

  /** How many keys have a number; the numbers are those below it. */
  int size() {
    return size;
  }

  /** The number of a key, or -1 if it has none. */
  int get(String key) {
    long hash = hash(key, seed);
    int slot = slot(hash);
    return hashes[slot] == hash ? symbols[slot] : -1;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(seed);
    out.writeInt(size);
    for (int slot = 0; slot < hashes.length; slot++) {
      if (hashes[slot] != FREE) {
        out.writeLong(hashes[slot]);
        out.writeInt(symbols[slot]);
      }
    }
  }

  static SymbolTable read(ByteBuffer in) {
    SymbolTable table = new SymbolTable(in.getLong(), in.getInt());
    for (int i = 0; i < table.size; i++) {
      table.put(in.getLong(), in.getInt());
    }
    return table;
  }

  /** Whether the hash was free. */
  private boolean put(long hash, int symbol) {
    int slot = slot(hash);
    if (hashes[slot] == hash) {
      return false;
    }
    hashes[slot] = hash;
    symbols[slot] = symbol;
    return true;
  }

  /** Where the hash stands, or the free slot where it would. */
  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash >>> 32) & mask;
    while (hashes[slot] != hash && hashes[slot] != FREE) {
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
    h ^= h >>> 32;
    return h == FREE ? 1 : h;
  }
}
