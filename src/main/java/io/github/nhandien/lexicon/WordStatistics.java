package io.github.nhandien.lexicon;

import io.github.nhandien.text.Token;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the list of words tells beyond its entries: which syllables begin and end many words of two
 * syllables, and which pairs stand within longer entries. A list holds phrases among its words, and
 * lacks words that stand within its phrases; these counts tell the model how far to trust it.
 * Immutable and thread-safe.
 */
public final class WordStatistics {
  private static final int FIRST = 0x51ED270B;
  private static final int LAST = 0x2545F491;
  private static final int INNER = 0x1B873593;

  private final int[] keys; // open addressing, free where the value is 0
  private final byte[] values;
  private final int mask;

  private WordStatistics(int[] keys, byte[] values) {
    this.keys = keys;
    this.values = values;
    this.mask = keys.length - 1;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    out.write(values);
  }

  static WordStatistics read(ByteBuffer in) {
    int[] keys = new int[in.getInt()];
    in.asIntBuffer().get(keys);
    in.position(in.position() + keys.length * Integer.BYTES);
    byte[] values = new byte[keys.length];
    in.get(values);
    return new WordStatistics(keys, values);
  }

  /**
   * How many words of two syllables begin with a syllable.
   *
   * @param syllable hash of a token's key
   * @return the number of binary digits of that count, 0 for none
   */
  public int first(int syllable) {
    return get(hash(FIRST, syllable, 0));
  }

  /**
   * How many words of two syllables end with a syllable.
   *
   * @param syllable hash of a token's key
   * @return the number of binary digits of that count, 0 for none
   */
  public int last(int syllable) {
    return get(hash(LAST, syllable, 0));
  }

  /**
   * How many longer entries have two syllables side by side.
   *
   * @param before hash of a token's key
   * @param syllable hash of the next token's key
   * @return the number of binary digits of that count, 0 for none, at most 7
   */
  public int inner(int before, int syllable) {
    return Math.min(7, get(hash(INNER, before, syllable)));
  }

  private int get(int key) {
    int slot = key & mask;
    while (values[slot] != 0) {
      if (keys[slot] == key) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private static int hash(int salt, int a, int b) {
    int h = (salt ^ a) * 0x85EBCA6B;
    h = (h ^ h >>> 15 ^ b) * 0xC2B2AE35;
    return h ^ h >>> 13;
  }

  /** Counts words. Not thread-safe. */
  static final class Builder {
    private final Map<Integer, Integer> counts = new TreeMap<>();

    void add(String word) {
      List<Integer> syllables = new ArrayList<>();
      for (String syllable : word.split(" ", -1)) {
        syllables.add(Token.keyOf(syllable).hashCode());
      }
      int n = syllables.size();
      if (n == 2) {
        counts.merge(hash(FIRST, syllables.get(0), 0), 1, Integer::sum);
        counts.merge(hash(LAST, syllables.get(1), 0), 1, Integer::sum);
      }
      for (int i = 1; i < n && n > 2; i++) {
        counts.merge(hash(INNER, syllables.get(i - 1), syllables.get(i)), 1, Integer::sum);
      }
    }

    WordStatistics build() {
      int size = Integer.highestOneBit(Math.max(8, counts.size() * 2)) * 2;
      int[] keys = new int[size];
      byte[] values = new byte[size];
      counts.forEach(
          (key, count) -> {
            int slot = key & (size - 1);
            while (values[slot] != 0) {
              slot = (slot + 1) & (size - 1);
            }
            keys[slot] = key;
            values[slot] = (byte) (32 - Integer.numberOfLeadingZeros(count)); // 1, 2-3, 4-7 …
          });
      return new WordStatistics(keys, values);
    }
  }
}
