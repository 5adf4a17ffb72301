package io.github.nhandien.dictionary;

import io.github.nhandien.text.Span;
import java.util.Comparator;

/**
 * A name found in a text.
 *
 * @param span its place
 * @param target what it stands for
 */
record Hit(Span span, Target target) {
  /** Which of two that overlap stands: the greater priority, then the longer, then the earlier. */
  static final Comparator<Hit> PRECEDENCE =
      Comparator.comparingInt((Hit hit) -> hit.target().entry().priority())
          .reversed()
          .thenComparing(Comparator.comparingInt((Hit hit) -> hit.span().length()).reversed())
          .thenComparing(Hit::span);
}
