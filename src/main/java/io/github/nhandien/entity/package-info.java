/**
 * Names: how they are recognised, how candidates are resolved to mentions, and mentions linked to
 * entities.
 */
@NullMarked
package io.github.nhandien.entity;

import org.jspecify.annotations.NullMarked;
