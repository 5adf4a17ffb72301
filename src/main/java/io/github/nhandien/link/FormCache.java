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
    int hash = hash(text, start, end);
    int first = slots.group(hash);
    for (int slot = first; slot < first + BoundedSlots.GROUP; slot++) {
      NameForm form = slots.at(slot);
      if (form == null) {
        return null;
      }
      if (is(form.text(), hash, text, start, end)) {
        return slots.used(slot, form, start);
      }
    }
    return null;
  }

  /** Whether a string is a stretch of a text that has that hash. */
  private static boolean is(String string, int hash, String text, int start, int end) {
    return string.hashCode() == hash
        && string.length() == end - start
        && text.startsWith(string, start);
  }

  /** Keeps a form that is not kept yet. */
  void put(NameForm form) {
    slots.put(form.text().hashCode(), form);
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
