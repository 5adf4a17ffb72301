package io.github.nhandien.corpus;

import io.github.nhandien.text.Span;
import io.github.nhandien.time.TimeMod;
import io.github.nhandien.time.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * A time expression marked by hand. Immutable.
 *
 * @param span its place in the document's text
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value
 * @param mod its modifier, or null
 */
public record GoldTime(Span span, TimeType type, String value, @Nullable TimeMod mod) {}
