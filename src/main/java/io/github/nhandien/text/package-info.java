/**
 * The user's text as folded characters, syllable-level tokens and sentences; offsets always lead
 * back to the original.
 */
@NullMarked
package io.github.nhandien.text;

import org.jspecify.annotations.NullMarked;
