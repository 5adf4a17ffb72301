package io.github.nhandien.link;

import io.github.nhandien.text.BoundedSlots;
import org.jspecify.annotations.Nullable;

/**
 * The ways of writing names that were read last, found by the stretch of a text that they stand in,
 * which need not be cut out for that. {@linkplain BoundedSlots Bounded and thread-safe}.
 */
final class FormCache {
  private final BoundedSlots<NameForm> slots;

  /**
   * Creates an empty cache.
   *
   * @param bits it keeps two to the power of so many forms at most
   */
  FormCache(int bits) {
    slots = new BoundedSlots<>(bits);
  }

  /** What was kept for a stretch of a text, or null. */
  @Nullable NameForm get(String text, int start, int end) {
    return get(text, start, end, hash(text, start, end));
  }

  private @Nullable NameForm get(String text, int start, int end, int hash) {
    int first = slots.group(hash);
    for (int slot = first; slot < first + BoundedSlots.GROUP; slot++) {
      NameForm form = slots.at(slot);
      if (form == null) {
        return null;
      }
      if (form.hash() == hash && is(form.text(), text, start, end)) {
        return slots.used(slot, form, start);
      }
    }
    return null;
  }

  /**
   * What was kept for each of some stretches of a text, null where nothing was. All places are read
   * first, then all that stand there is compared: memory answers many questions at a time as fast
   * as one.
   *
   * @param starts where the stretches start
   * @param ends where they end; there is nothing for those that end before they start
   */
  @Nullable NameForm[] getAll(String text, int[] starts, int[] ends) {
    int[] hashes = new int[starts.length];
    NameForm[] found = new NameForm[starts.length];
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] <= ends[i]) {
        hashes[i] = hash(text, starts[i], ends[i]);
        found[i] = slots.at(slots.group(hashes[i]));
      }
    }
    for (int i = 0; i < starts.length; i++) {
      if (found[i] != null && found[i].hash() != hashes[i]) {
        found[i] = slots.at(slots.group(hashes[i]) + 1); // the next in the group, or another
      }
    }
    for (int i = 0; i < starts.length; i++) {
      NameForm form = found[i];
      if (form != null) {
        boolean isIt = form.hash() == hashes[i] && is(form.text(), text, starts[i], ends[i]);
        found[i] = isIt ? form : get(text, starts[i], ends[i], hashes[i]);
      }
    }
    return found;
  }

  /** Whether a string is a stretch of a text. */
  private static boolean is(String string, String text, int start, int end) {
    return string.length() == end - start && text.startsWith(string, start);
  }

  /** Keeps a form that is not kept yet. */
  void put(NameForm form) {
    slots.put(form.hash(), form);
  }

  /** As {@link String#hashCode} has it for the stretch. */
  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }
}
