package io.github.nhandien.vncorenlp;

import io.github.nhandien.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word as VnCoreNLP analysed it, with its place in the user's text. Immutable.
 *
 * @param span its place in the text that was given, exactly
 * @param text its characters there
 * @param form the word as VnCoreNLP writes it: underscored, some characters rewritten
 * @param posTag its part of speech, such as {@code Np}, or null if the annotator {@code pos} did
 *     not run
 * @param nerLabel its label, such as {@code B-PER}, or null if the annotator {@code ner} did not
 *     run
 */
public record VnCoreNlpWord(
    Span span, String text, String form, @Nullable String posTag, @Nullable String nerLabel) {}
