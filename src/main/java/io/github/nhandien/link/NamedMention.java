package io.github.nhandien.link;

import io.github.nhandien.Candidate;
import io.github.nhandien.entity.ResolvedMention;
import org.jspecify.annotations.Nullable;

/**
 * A mention of a name with what the linker compares. Immutable.
 *
 * @param resolved the mention, one of a name
 * @param form how it is written
 * @param firstToken index of the first token of the document that it covers
 * @param endToken index after the last one
 * @param surroundings what stands beside it
 */
record NamedMention(
    ResolvedMention resolved,
    NameForm form,
    int firstToken,
    int endToken,
    Surroundings surroundings) {

  /** What was proposed. */
  Candidate.Name name() {
    return (Candidate.Name) resolved.candidate();
  }

  int index() {
    return resolved.index();
  }

  @Nullable Gender gender() {
    return surroundings.gender();
  }
}
