/**
 * Annotated documents as files: JSON, HTML, terminal text, CoNLL, brat and TIMEX3. A {@link
 * io.github.nhandien.format.DocumentFormat} writes one document or several, one after the other.
 */
@NullMarked
package io.github.nhandien.format;

import org.jspecify.annotations.NullMarked;
