package io.github.nhandien.dictionary;

/**
 * An entry and where it was read.
 *
 * @param entry the entry
 * @param line its line in the file, or its place in the builder, from 1
 */
record LocatedEntry(EntityEntry entry, int line) {}
