package io.github.nhandien.entity;

import java.util.Arrays;

/**
 * Numbers for the different keys of a document, from 0 in the order in which they come: a hash
 * table with open addressing, at most half full. Used by one thread.
 */
final class KeyNumbers {
  private static final int FREE = -1;
  private static final int FEWEST = 64;

  private int[] keys;
  private int[] numbers;
  private int size;

  /**
   * Numbers for no keys yet.
   *
   * @param expected how many keys there will be, roughly
   */
  KeyNumbers(int expected) {
    int slots = Integer.highestOneBit(Math.max(FEWEST, 2 * expected));
    keys = new int[slots];
    numbers = new int[slots];
    Arrays.fill(numbers, FREE);
  }

  /** How many keys have a number. */
  int size() {
    return size;
  }

  /** The number of a key, or -1 if it has none. */
  int get(int key) {
    return numbers[slot(key)];
  }

  /** The number of a key, which gets the next one if it has none. */
  int getOrAdd(int key) {
    int slot = slot(key);
    if (numbers[slot] == FREE) {
      if (2 * size >= keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      numbers[slot] = size++;
    }
    return numbers[slot];
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new int[2 * oldKeys.length];
    numbers = new int[keys.length];
    Arrays.fill(numbers, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  /** Where the key stands, or the free slot where it would. */
  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = key * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(mask);
    while (numbers[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
