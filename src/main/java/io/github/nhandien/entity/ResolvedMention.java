package io.github.nhandien.entity;

import io.github.nhandien.Candidate;

/**
 * A candidate that became a mention, with its place in the tree of mentions. Immutable.
 *
 * @param index its place among the document's mentions, enclosing before enclosed
 * @param candidate what was proposed
 * @param depth how many mentions enclose it
 * @param parent index of the mention that directly encloses it, or -1
 */
public record ResolvedMention(int index, Candidate candidate, int depth, int parent) {}
