/** The user's own names: reading them from files, compiling and matching them. */
@NullMarked
package io.github.nhandien.dictionary;

import org.jspecify.annotations.NullMarked;
