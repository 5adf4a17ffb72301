package io.github.nhandien.entity;

import java.util.Arrays;

/** Gives every feature that occurs often enough a row number. Used in training, by one thread. */
final class FeatureTable {
  private int[] hashes = new int[1 << 20];
  private int[] counts = new int[1 << 20]; // 0 is free; after keep(): row + 1, or -1 for too rare
  private int used;
  private int size;

  void count(FeatureList features) {
    for (int k = 0; k < features.count(); k++) {
      if (used * 2 > hashes.length) {
        grow();
      }
      int slot = slot(features.get(k));
      if (counts[slot] == 0) {
        hashes[slot] = features.get(k);
        used++;
      }
      counts[slot]++;
    }
  }

  private int slot(int hash) {
    int mask = hashes.length - 1;
    int slot = (hash * 0x9E3779B9 >>> 5) & mask;
    while (counts[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldCounts = counts;
    hashes = new int[oldHashes.length * 2];
    counts = new int[oldHashes.length * 2];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /** Numbers the features seen at least so often. */
  void keep(int minimum) {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        counts[i] = counts[i] >= minimum ? ++size : -1;
      }
    }
  }

  int size() {
    return size;
  }

  /** The row of a feature that is kept. */
  int row(int hash) {
    return counts[slot(hash)] - 1;
  }

  int[] rows(FeatureList features) {
    int[] rows = new int[features.count()];
    int n = 0;
    for (int k = 0; k < rows.length; k++) {
      int numbered = counts[slot(features.get(k))];
      if (numbered > 0) {
        rows[n++] = numbered - 1;
      }
    }
    return Arrays.copyOf(rows, n);
  }

  /** The hashes of all kept features, ascending. */
  int[] sortedHashes() {
    int[] kept = new int[size];
    int n = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        kept[n++] = hashes[i];
      }
    }
    Arrays.sort(kept);
    return kept;
  }
}
