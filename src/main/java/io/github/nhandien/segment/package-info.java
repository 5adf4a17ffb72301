/** Words out of syllables: the segmenter's interface and its implementations. */
@NullMarked
package io.github.nhandien.segment;

import org.jspecify.annotations.NullMarked;
