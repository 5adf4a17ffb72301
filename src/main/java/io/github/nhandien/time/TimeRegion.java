package io.github.nhandien.time;

import io.github.nhandien.text.Span;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A part of a text that was published at another time than the whole: an old article on a page, or
 * the page's own margin. Immutable.
 *
 * @param span where it stands in the user's text
 * @param reference when it was published
 */
public record TimeRegion(Span span, LocalDateTime reference) {

  /**
   * Checks for null.
   *
   * @param span where it stands in the user's text
   * @param reference when it was published
   */
  public TimeRegion {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(reference, "reference");
  }
}
