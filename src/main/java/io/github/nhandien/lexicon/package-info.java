/** Facts about names: the tables under {@code models/lexicon}, read and compiled for matching. */
@NullMarked
package io.github.nhandien.lexicon;

import org.jspecify.annotations.NullMarked;
