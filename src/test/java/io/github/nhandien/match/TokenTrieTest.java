package io.github.nhandien.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTrieTest {

  /** So many that several of those behind one token share a bit of what goes on from it. */
  private static TokenTrie<Integer> trie() {
    TokenTrie.Builder<Integer> builder = new TokenTrie.Builder<>();
    for (int i = 0; i < 200; i++) {
      builder.put(List.of("a", "k" + i), i);
    }
    builder.put(List.of("b"), -1);
    return builder.build();
  }

  @Test
  void everyPhraseIsFoundAndNothingElse() {
    TokenTrie<Integer> trie = trie();
    for (int i = 0; i < 200; i++) {
      TokenTrie.Match<Integer> match = trie.longest(List.of("a", "k" + i, "b"), 0, 3);
      assertThat(match).isEqualTo(new TokenTrie.Match<>(0, 2, i));
      assertThat(trie.longest(List.of("b", "k" + i), 0, 2))
          .isEqualTo(new TokenTrie.Match<>(0, 1, -1));
      assertThat(trie.longest(List.of("k" + i), 0, 1)).isNull();
    }
    assertThat(trie.longest(List.of("a", "b"), 0, 2)).isNull();
    assertThat(trie.longest(List.of("a", "x"), 0, 2)).isNull();
  }

  @Test
  void aStateTellsWhetherItHasAValue() {
    TokenTrie<Integer> trie = trie();
    int inner = trie.next(0, trie.symbol("a"));
    assertThat(trie.hasValue(inner)).isFalse();
    assertThat(trie.hasValue(trie.next(inner, trie.symbol("k7")))).isTrue();
    assertThat(trie.next(inner, trie.symbol("x"))).isEqualTo(-1);
  }
}
