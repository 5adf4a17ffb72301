package io.github.nhandien.corpus;

import io.github.nhandien.EntityType;
import io.github.nhandien.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name marked by hand. Immutable.
 *
 * @param span its place in the document's text
 * @param type what it names
 * @param entity the identifier of the entity in its document, or null where the corpus has none
 */
public record GoldName(Span span, EntityType type, @Nullable String entity) {}
