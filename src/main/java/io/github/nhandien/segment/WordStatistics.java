package io.github.nhandien.segment;

import io.github.nhandien.text.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the list of words tells beyond its entries: which syllables begin and end many words of two
 * syllables, and which pairs stand within longer entries. A list holds phrases among its words, and
 * lacks words that stand within its phrases; these counts tell the model how far to trust it.
 * Immutable and thread-safe.
 */
final class WordStatistics {
  private static final String RESOURCE = "/io/github/nhandien/models/lexicon/words-vi.tsv";
  private static final int FIRST = 0x51ED270B;
  private static final int LAST = 0x2545F491;
  private static final int INNER = 0x1B873593;

  private final int[] keys; // open addressing, free where the value is 0
  private final byte[] values;
  private final int mask;

  private WordStatistics(Map<Integer, Integer> counts) {
    int size = Integer.highestOneBit(Math.max(8, counts.size() * 2)) * 2;
    keys = new int[size];
    values = new byte[size];
    mask = size - 1;
    counts.forEach(
        (key, count) -> {
          int slot = key & mask;
          while (values[slot] != 0) {
            slot = (slot + 1) & mask;
          }
          keys[slot] = key;
          values[slot] = (byte) (32 - Integer.numberOfLeadingZeros(count)); // 1, 2-3, 4-7 …
        });
  }

  static WordStatistics standard() {
    return Holder.INSTANCE;
  }

  /** How many words of two syllables begin with a syllable: the size of the number, 0 for none. */
  int first(int syllable) {
    return get(hash(FIRST, syllable, 0));
  }

  /** How many words of two syllables end with a syllable: the size of the number, 0 for none. */
  int last(int syllable) {
    return get(hash(LAST, syllable, 0));
  }

  /** How many longer entries have the two side by side: the size of the number, at most 7. */
  int inner(int before, int syllable) {
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

  private static final class Holder {
    static final WordStatistics INSTANCE = load();

    private static WordStatistics load() {
      Map<Integer, Integer> counts = new HashMap<>();
      try (InputStream in = WordStatistics.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("lexicon missing from the jar: " + RESOURCE);
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        lines.readLine(); // the column's name
        String line;
        while ((line = lines.readLine()) != null) {
          add(line, counts);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
      return new WordStatistics(counts);
    }

    private static void add(String word, Map<Integer, Integer> counts) {
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
  }
}
