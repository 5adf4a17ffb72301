package io.github.nhandien.dictionary;

import io.github.nhandien.Candidate;
import io.github.nhandien.Source;
import io.github.nhandien.text.Span;

/**
 * What a name stands for.
 *
 * @param entry the entry
 * @param source where it comes from
 * @param order its place in the dictionary
 */
record Target(EntityEntry entry, Source source, int order) {

  Candidate candidate(Span span) {
    return Candidate.name(span, entry.type(), source)
        .withPriority(entry.priority())
        .withEntity(entry.entityId(), entry.canonicalName(), entry.attributes());
  }
}
