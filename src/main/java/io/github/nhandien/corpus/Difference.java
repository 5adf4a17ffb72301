package io.github.nhandien.corpus;

import io.github.nhandien.text.Span;

/**
 * A place where the engine and the human reader differ. Immutable.
 *
 * @param document identifier of the document
 * @param kind in what they differ
 * @param span the reader's span, or the engine's where the reader marked nothing
 * @param text what stands there
 * @param expected what the reader marked, or the empty string
 * @param found what the engine found, or the empty string
 */
public record Difference(
    String document, Kind kind, Span span, String text, String expected, String found) {

  /** In what engine and reader may differ. */
  public enum Kind {
    /** The reader marked it, the engine did not. */
    MISSED,
    /** The engine found what the reader did not mark. */
    SPURIOUS,
    /** Right place, wrong type. */
    TYPE,
    /** Right type, wrong edges. */
    SPAN,
    /** Right place, wrong TIMEX3 value or modifier. */
    VALUE
  }

  @Override
  public String toString() {
    String what =
        switch (kind) {
          case MISSED -> "missed " + expected;
          case SPURIOUS -> "spurious " + found;
          case TYPE, SPAN, VALUE -> "expected " + expected + ", found " + found;
        };
    return document + " " + span + " \"" + text.replaceAll("\\s+", " ") + "\": " + what;
  }
}
