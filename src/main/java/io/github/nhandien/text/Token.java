package io.github.nhandien.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A syllable-level token. Immutable; equal to one that has all the same. */
public final class Token {
  private final int index;
  private final int start;
  private final int end;
  private final String text;
  private final Form form;
  private final TokenKind kind;
  private final Gap gap;

  /**
   * Creates a token.
   *
   * @param index its place among the document's tokens, from 0
   * @param start offset of its first UTF-16 code unit in the user's text
   * @param end offset after its last code unit
   * @param text its characters in the user's text, exactly
   * @param form its characters composed (NFC), without zero-width characters
   * @param key the form to look words up by: lower case, tone mark at its customary place (hoà →
   *     hòa)
   * @param kind what it is made of
   * @param gap what stands before it
   */
  public Token(
      int index,
      int start,
      int end,
      String text,
      String form,
      String key,
      TokenKind kind,
      Gap gap) {
    this(index, start, end, text, TokenForms.SHARED.of(form, key), kind, gap);
  }

  Token(int index, int start, int end, String text, Form form, TokenKind kind, Gap gap) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.text = text;
    this.form = form;
    this.kind = kind;
    this.gap = gap;
  }

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
   * Its place among the document's tokens.
   *
   * @return a number from 0
   */
  public int index() {
    return index;
  }

  /**
   * Where it begins.
   *
   * @return offset of its first UTF-16 code unit in the user's text
   */
  public int start() {
    return start;
  }

  /**
   * Where it ends.
   *
   * @return offset after its last UTF-16 code unit in the user's text
   */
  public int end() {
    return end;
  }

  /**
   * What the user wrote.
   *
   * @return its characters in the user's text, exactly
   */
  public String text() {
    return text;
  }

  /**
   * What it is, however it is encoded.
   *
   * @return its characters composed (NFC), without zero-width characters
   */
  public String form() {
    return form.composed();
  }

  /**
   * What to look words up by.
   *
   * @return lower case, tone mark at its customary place (hoà → hòa)
   */
  public String key() {
    return form.key();
  }

  /**
   * What it is made of.
   *
   * @return its kind
   */
  public TokenKind kind() {
    return kind;
  }

  /**
   * What stands before it.
   *
   * @return the kind of gap
   */
  public Gap gap() {
    return gap;
  }

  /** Its form and key, with what is kept of them. */
  Form kept() {
    return form;
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
    return form.isCapitalized();
  }

  /**
   * Whether it has at least two letters and all of them are capitals.
   *
   * @return true for KCNA, TP.HCM, U23 is false
   */
  public boolean isAllCaps() {
    return form.isAllCaps();
  }

  /**
   * Whether it is of the given form once folded.
   *
   * @param expected a composed string
   * @return true if {@link #form()} equals it
   */
  public boolean is(String expected) {
    return form().equals(expected);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Token that
            && index == that.index
            && start == that.start
            && end == that.end
            && kind == that.kind
            && gap == that.gap
            && form.equals(that.form)
            && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(index, start, end, text, form, kind, gap);
  }

  @Override
  public String toString() {
    return form();
  }
}
