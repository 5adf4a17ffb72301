/**
 * The Vietnamese lunar calendar as a {@link java.time.chrono.Chronology}: months from new moon to
 * new moon at UTC+7, a leap month where the sun enters no sign.
 */
@NullMarked
package io.github.nhandien.time.lunar;

import org.jspecify.annotations.NullMarked;
