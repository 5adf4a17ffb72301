package io.github.nhandien;

import java.util.Objects;

/**
 * Where a mention comes from: which kind of recogniser, and which rule, file or model of it.
 * Immutable.
 *
 * @param kind the kind of recogniser; its order is the order of precedence
 * @param detail what exactly found it, for a human reader: {@code "tickers.csv:12"}, {@code "title:
 *     Tổng thống"}
 */
public record Source(Kind kind, String detail) {

  /** The kinds of recogniser. Where candidates cannot stand together the earlier kind wins. */
  public enum Kind {
    /** A dictionary of the user's. */
    DICTIONARY,
    /** A recogniser that the user plugged in. */
    CUSTOM,
    /** The library's tagger of time expressions. */
    TIME,
    /** The library's trained model. */
    MODEL,
    /** The library's lexicon and trigger words. */
    GAZETTEER
  }

  /** Checks for null. */
  public Source {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(detail, "detail");
  }

  @Override
  public String toString() {
    return kind + " (" + detail + ")";
  }
}
