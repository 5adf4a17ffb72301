/** Work on many texts at once. */
@NullMarked
package io.github.nhandien.parallel;

import org.jspecify.annotations.NullMarked;
