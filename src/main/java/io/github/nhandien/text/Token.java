package io.github.nhandien.text;

/**
 * A syllable-level token. Immutable.
 *
 * @param index its place among the document's tokens, from 0
 * @param start offset of its first UTF-16 code unit in the user's text
 * @param end offset after its last code unit
 * @param text its characters in the user's text, exactly
 * @param form its characters composed (NFC), without zero-width characters
 * @param key the form to look words up by: lower case, tone mark at its customary place (hoà → hòa)
 * @param kind what it is made of
 * @param gap what stands before it
 */
public record Token(
    int index, int start, int end, String text, String form, String key, TokenKind kind, Gap gap) {

  /**
   * The look-up form of a composed string, as {@link #key()} has it: lower case, tone mark at its
   * customary place.
   *
   * @param form in composed form (NFC)
   * @return such as {@code hòa} for {@code Hoà}
   */
  public static String keyOf(String form) {
    return SyllableKey.of(form);
  }

  /**
   * Its place in the user's text.
   *
   * @return start and end
   */
  public Span span() {
    return new Span(start, end);
  }

  /**
   * Whether its first letter is a capital.
   *
   * @return true for Hà, HĐBA, iPhone is false
   */
  public boolean isCapitalized() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  /**
   * Whether it has at least two letters and all of them are capitals.
   *
   * @return true for KCNA, TP.HCM, U23 is false
   */
  public boolean isAllCaps() {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters >= 2;
  }

  /**
   * Whether it is of the given form once folded.
   *
   * @param expected a composed string
   * @return true if {@link #form()} equals it
   */
  public boolean is(String expected) {
    return form.equals(expected);
  }

  @Override
  public String toString() {
    return form;
  }
}
