package io.github.nhandien.link;

import org.jspecify.annotations.Nullable;

/**
 * The ways of writing names that were read last, found by the stretch of a text that they stand in,
 * which need not be cut out for that. Bounded: of two that share a slot the last stays. Thread-safe
 * without locks: forms are immutable, and a lost race costs one more reading.
 */
final class FormCache {
  private final @Nullable NameForm[] forms;
  private final int shift;

  /**
   * Creates an empty cache.
   *
   * @param bits it keeps two to the power of so many forms at most
   */
  FormCache(int bits) {
    forms = new NameForm[1 << bits];
    shift = Integer.SIZE - bits;
  }

  /** What was kept for a stretch of a text, or null. */
  @Nullable NameForm get(String text, int start, int end) {
    NameForm form = forms[slot(text, start, end)];
    return form != null
            && form.text().length() == end - start
            && text.startsWith(form.text(), start)
        ? form
        : null;
  }

  void put(NameForm form) {
    forms[slot(form.text(), 0, form.text().length())] = form;
  }

  private int slot(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash * 0x9E3779B9 >>> shift;
  }
}
