package io.github.nhandien.text;

import org.jspecify.annotations.Nullable;

/**
 * What tokens that are written alike have in common: their form and its key. Others keep with it
 * what they know of it ({@link FormTable}). Immutable but for that, and thread-safe.
 */
public final class Form {
  /** Forms of so many code units are compared as numbers; no syllable is longer. */
  static final int PACKED = 8;

  private final String composed;
  private final String key;

  /** Of the composed string, as it has it. */
  private final int hash;

  /** Its code units, four a number, if it has but a few. */
  private final long first;

  private final long second;

  /** What each table has of this form; a race costs one more computation. */
  @Nullable Object[] kept = new Object[FormTable.EXPECTED]; // made with it, to stand beside it

  Form(String composed, String key) {
    this.composed = composed;
    this.key = key;
    this.hash = composed.hashCode();
    boolean packed = isPacked(composed, 0, composed.length());
    int half = Math.min(composed.length(), PACKED / 2);
    this.first = packed ? pack(composed, 0, half) : 0;
    this.second = packed ? pack(composed, half, composed.length()) : 0;
  }

  /**
   * As {@link Token#form()} has it.
   *
   * @return its characters composed (NFC), without zero-width characters
   */
  public String composed() {
    return composed;
  }

  /**
   * As {@link Token#key()} has it.
   *
   * @return the form to look words up by
   */
  public String key() {
    return key;
  }

  /**
   * As {@link Token#isCapitalized()} has it.
   *
   * @return true for Hà, HĐBA, iPhone is false
   */
  public boolean isCapitalized() {
    return Character.isUpperCase(composed.codePointAt(0));
  }

  /**
   * As {@link Token#isAllCaps()} has it.
   *
   * @return true for KCNA, TP.HCM, U23 is false
   */
  public boolean isAllCaps() {
    int letters = 0;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters >= 2;
  }

  /** Whether what stands from one offset to another can be packed. */
  static boolean isPacked(String folded, int from, int to) {
    return to - from <= PACKED && to > from && folded.charAt(to - 1) != 0; // 0 stands for none
  }

  /** At most half as many code units in one number, 0 if none. */
  static long pack(String folded, int from, int to) {
    long packed = 0;
    for (int i = to - 1; i >= from; i--) {
      packed = packed << Character.SIZE | folded.charAt(i);
    }
    return packed;
  }

  /** Whether its code units are these. */
  boolean isPackedAs(long first, long second) {
    return this.first == first && this.second == second;
  }

  /** Whether it is what stands in a folded text from one offset to another, of a given hash. */
  boolean isAt(String folded, int from, int to, int hash) {
    return this.hash == hash && composed.length() == to - from && folded.startsWith(composed, from);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Form that && composed.equals(that.composed) && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return composed;
  }
}
