package io.github.nhandien.time;

import io.github.nhandien.text.Span;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time expression that the tagger found. Immutable.
 *
 * @param span its place in the user's text
 * @param type its TIMEX3 type
 * @param value what it means
 * @param mod its modifier, or null
 * @param rule the name of the grammar rule that found it
 * @param anchor what it was resolved against, for a human reader, or null if it needed nothing
 */
public record TimeMatch(
    Span span,
    TimeType type,
    TimeValue value,
    @Nullable TimeMod mod,
    String rule,
    @Nullable String anchor) {

  /**
   * Checks for null.
   *
   * @param span its place in the user's text
   * @param type its TIMEX3 type
   * @param value what it means
   * @param mod its modifier, or null
   * @param rule the name of the grammar rule that found it
   * @param anchor what it was resolved against, for a human reader, or null if it needed nothing
   */
  public TimeMatch {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(rule, "rule");
  }

  /**
   * The modifier, if there is one.
   *
   * @return START for "đầu năm 2024"
   */
  public Optional<TimeMod> modifier() {
    return Optional.ofNullable(mod);
  }
}
