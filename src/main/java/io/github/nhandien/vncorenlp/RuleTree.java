package io.github.nhandien.vncorenlp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A single-classification ripple-down-rules tree, compiled to arrays. A rule that fires is asked
 * for its exceptions in order, of which the first that fires takes over; the last that fired
 * decides. Exceptions are found by one of their conditions in a hash table, so that a rule with a
 * thousand of them costs no more than one with ten. Immutable, thread-safe.
 */
final class RuleTree {
  /** What a condition may look at: words at −2 … +2, then tags at −2 … +2. */
  static final int SLOTS = 10;

  private final boolean[] joins; // by rule: its conclusion
  private final int[] firstCondition; // by rule: where its conditions begin; one more at the end
  private final byte[] slots; // by condition
  private final int[] values;
  private final long[] keys; // open addressing: (parent, slot, value) + 1, 0 is free
  private final int[] lists; // by key: where its exceptions begin in the next array
  private final int[] exceptions; // rules in order, each list ended by -1
  private final int[] slotsOf; // by rule: which slots its exceptions are filed under, as bits
  private final int mask;

  RuleTree(List<Rule> rules) {
    int n = rules.size();
    joins = new boolean[n];
    firstCondition = new int[n + 1];
    slotsOf = new int[n];
    int conditions = rules.stream().mapToInt(r -> r.conditions().length).sum() / 2;
    slots = new byte[conditions];
    values = new int[conditions];
    Map<Long, int[]> filed = new HashMap<>();
    int at = 0;
    for (int r = 0; r < n; r++) {
      Rule rule = rules.get(r);
      joins[r] = rule.joins();
      firstCondition[r] = at;
      int[] pairs = rule.conditions();
      for (int k = 0; k < pairs.length; k += 2) {
        slots[at] = (byte) pairs[k];
        values[at++] = pairs[k + 1];
      }
      if (r > 0) {
        int best = rarest(pairs);
        slotsOf[rule.parent()] |= 1 << pairs[best];
        int exception = r;
        filed.merge(
            key(rule.parent(), pairs[best], pairs[best + 1]),
            new int[] {exception},
            RuleTree::append);
      }
    }
    firstCondition[n] = at;
    int size = Integer.highestOneBit(Math.max(8, filed.size() * 2)) * 2;
    keys = new long[size];
    lists = new int[size];
    mask = size - 1;
    exceptions = new int[n + filed.size()];
    int next = 0;
    for (Map.Entry<Long, int[]> entry : filed.entrySet()) {
      int slot = slot(entry.getKey());
      keys[slot] = entry.getKey();
      lists[slot] = next;
      for (int exception : entry.getValue()) {
        exceptions[next++] = exception;
      }
      exceptions[next++] = -1;
    }
  }

  /**
   * A rule of the file.
   *
   * @param parent the rule that it is an exception to; the root is its own
   * @param conditions slot and value in turn; all must hold
   * @param joins whether it concludes that the syllable goes on with the word
   */
  record Rule(int parent, int[] conditions, boolean joins) {}

  /** Which condition to file a rule under: the word itself, then its neighbours, then tags. */
  private static int rarest(int[] pairs) {
    int best = 0;
    for (int k = 0; k < pairs.length; k += 2) {
      if (rank(pairs[k]) < rank(pairs[best])) {
        best = k;
      }
    }
    return best;
  }

  private static int rank(int slot) {
    return slot < 5 ? Math.abs(slot - 2) : 10 + slot;
  }

  private static int[] append(int[] list, int[] more) {
    int[] longer = Arrays.copyOf(list, list.length + 1);
    longer[list.length] = more[0];
    return longer;
  }

  private static long key(int parent, int slot, int value) {
    return (((long) parent * SLOTS + slot) << 24 | value) + 1;
  }

  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * Whether a syllable goes on with the word before.
   *
   * @param words numbers of the words, with two more at either end
   * @param tags numbers of the tags, with two more at either end
   * @param i index of the syllable, from 0
   */
  boolean joins(int[] words, int[] tags, int i) {
    int rule = 0;
    while (true) {
      int exception = exception(rule, words, tags, i);
      if (exception < 0) {
        return joins[rule];
      }
      rule = exception;
    }
  }

  /** The first exception to a rule that fires, or -1. */
  private int exception(int rule, int[] words, int[] tags, int i) {
    int first = Integer.MAX_VALUE;
    for (int bits = slotsOf[rule]; bits != 0; bits &= bits - 1) {
      int s = Integer.numberOfTrailingZeros(bits);
      int value = s < 5 ? words[i + s] : tags[i + s - 5];
      if (value < 0) {
        continue;
      }
      int slot = slot(key(rule, s, value));
      if (keys[slot] == 0) {
        continue;
      }
      for (int k = lists[slot]; exceptions[k] >= 0 && exceptions[k] < first; k++) {
        if (fires(exceptions[k], words, tags, i)) {
          first = exceptions[k];
        }
      }
    }
    return first == Integer.MAX_VALUE ? -1 : first;
  }

  private boolean fires(int rule, int[] words, int[] tags, int i) {
    for (int k = firstCondition[rule]; k < firstCondition[rule + 1]; k++) {
      int s = slots[k];
      if ((s < 5 ? words[i + s] : tags[i + s - 5]) != values[k]) {
        return false;
      }
    }
    return true;
  }
}
