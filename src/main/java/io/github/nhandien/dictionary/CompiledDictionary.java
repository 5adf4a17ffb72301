package io.github.nhandien.dictionary;

import io.github.nhandien.match.TokenTrie;

/**
 * A dictionary ready to be searched for. Only read once it is built.
 *
 * @param trie the names by their pieces
 * @param firstLetters the letters with which they begin
 * @param options how they are compared
 */
record CompiledDictionary(
    TokenTrie<Phrase> trie, FirstLetters firstLetters, MatchOptions options) {}
