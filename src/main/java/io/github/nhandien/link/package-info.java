/**
 * Identities: which mentions of a document name one entity, under which name it goes, and what is
 * known of it.
 */
@NullMarked
package io.github.nhandien.link;

import org.jspecify.annotations.NullMarked;
