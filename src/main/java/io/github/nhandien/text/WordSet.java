package io.github.nhandien.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Words that a stretch of a text is looked up among, without cutting it out. Immutable. */
final class WordSet {
  private final @Nullable String[] slots;

  WordSet(Collection<String> words) {
    slots = new String[Integer.highestOneBit(Math.max(8, words.size())) * 4];
    for (String word : words) {
      slots[slot(word, 0, word.length())] = word;
    }
  }

  /** Whether one of the words stands in the text from one offset to another. */
  boolean contains(String text, int from, int to) {
    return slots[slot(text, from, to)] != null;
  }

  /** Where the word stands, or the free slot where it would. */
  private int slot(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int mask = slots.length - 1;
    int slot = hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(mask);
    for (String word = slots[slot]; word != null; word = slots[slot]) {
      if (word.length() == to - from && text.startsWith(word, from)) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
