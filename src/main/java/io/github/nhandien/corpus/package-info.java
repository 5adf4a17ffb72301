/** Annotated documents: their formats, and measuring an engine against them. */
@NullMarked
package io.github.nhandien.corpus;

import org.jspecify.annotations.NullMarked;
