package io.github.nhandien;

import java.util.Collection;

/**
 * Proposes mentions. Implementations must be safe for use by many threads at once; a lambda without
 * state is.
 *
 * <pre>{@code
 * Recognizer hashtags = analysis -> analysis.tokens().stream()
 *     .filter(t -> t.kind() == TokenKind.HASHTAG)
 *     .map(t -> Candidate.of(t.start(), t.end(), EntityType.of("HASHTAG")))
 *     .toList();
 * }</pre>
 */
@FunctionalInterface
public interface Recognizer {

  /**
   * Proposes mentions for one document.
   *
   * @param analysis the text with its tokens and sentences
   * @return candidates in any order; they may overlap; offsets are those of the user's text
   */
  Collection<? extends Candidate> recognize(Analysis analysis);
}
