/**
 * Finds people, places, organisations and dates in Vietnamese text. Start at {@link
 * io.github.nhandien.NhanDien}.
 *
 * <p>Offsets are UTF-16 code units into the text as given, ends exclusive, everywhere.
 */
@NullMarked
package io.github.nhandien;

import org.jspecify.annotations.NullMarked;
