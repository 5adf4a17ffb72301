/**
 * Vietnamese time expressions: what they are called (TIMEX3 types and values) and how they are
 * found.
 */
@NullMarked
package io.github.nhandien.time;

import org.jspecify.annotations.NullMarked;
