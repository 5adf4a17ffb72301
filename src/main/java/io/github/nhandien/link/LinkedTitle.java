package io.github.nhandien.link;

import io.github.nhandien.text.Span;

/**
 * A title beside a person's name. Immutable.
 *
 * @param span its place in the user's text
 * @param kind what the lexicon says it is: office, academic, military-rank …
 * @param body index of the mention of the organisation or place that it belongs to, or -1
 */
public record LinkedTitle(Span span, String kind, int body) {}
