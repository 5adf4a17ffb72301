package io.github.nhandien.text;

import org.jspecify.annotations.Nullable;

/**
 * A bounded number of slots for what is worth keeping, in small groups by hash. Within its group
 * what is asked for again moves forward and what is new takes the last slot, so that rare things do
 * not drive out common ones. Thread-safe without locks: what is kept is immutable, and a lost race
 * costs one more computation.
 *
 * <pre>{@code
 * int first = slots.group(hash);
 * for (int slot = first; slot < first + BoundedSlots.GROUP; slot++) {
 *   E kept = slots.at(slot);
 *   if (kept == null) {
 *     break;
 *   }
 *   if (… is what is sought …) {
 *     return slots.used(slot, kept, place);
 *   }
 * }
 * return slots.put(hash, …);
 * }</pre>
 *
 * @param <E> what is kept, an immutable class
 */
public final class BoundedSlots<E> {
  /** How many slots a group has. */
  public static final int GROUP = 4;

  private static final int SELDOM = 15;

  private final @Nullable E[] slots;
  private final int shift;

  /**
   * Creates empty slots.
   *
   * @param bits there are two to the power of so many, from 2 to 30
   */
  @SuppressWarnings("unchecked")
  public BoundedSlots(int bits) {
    slots = (E[]) new Object[1 << bits];
    shift = Integer.SIZE - bits;
  }

  /**
   * Where to look for a hash.
   *
   * @param hash of what is sought
   * @return the first slot of its group
   */
  public int group(int hash) {
    return hash * 0x9E3779B9 >>> shift & -GROUP;
  }

  /**
   * What stands in a slot.
   *
   * @param slot its number
   * @return it, or null if this slot and those behind it in the group are free
   */
  public @Nullable E at(int slot) {
    return slots[slot];
  }

  /**
   * Notes that what stands in a slot was sought. It moves forward at one in sixteen places: often
   * enough for common things to come first, and seldom enough for threads not to wait for each
   * other's writes.
   *
   * @param slot its number
   * @param kept what {@link #at} gave
   * @param place where in its text it was sought, or another number that differs from one time to
   *     the next
   * @return the same
   */
  public E used(int slot, E kept, int place) {
    if ((place & SELDOM) == 0 && (slot & GROUP - 1) != 0) {
      slots[slot] = slots[slot - 1];
      slots[slot - 1] = kept;
    }
    return kept;
  }

  /**
   * Keeps what is not kept yet.
   *
   * @param hash its hash
   * @param made it
   * @return the same
   */
  public E put(int hash, E made) {
    int slot = group(hash);
    int last = slot + GROUP - 1;
    while (slot < last && slots[slot] != null) {
      slot++;
    }
    slots[slot] = made;
    return made;
  }
}
