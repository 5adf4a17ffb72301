/** Longest match of many phrases over tokens. */
@NullMarked
package io.github.nhandien.match;

import org.jspecify.annotations.NullMarked;
