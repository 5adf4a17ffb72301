/** The tables of language that ship in the jar. */
@NullMarked
package io.github.nhandien.table;

import org.jspecify.annotations.NullMarked;
