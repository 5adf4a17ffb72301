package io.github.nhandien.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nhandien.FormatException;
import io.github.nhandien.segment.GoldSentence;
import io.github.nhandien.segment.WordSegmenter;
import io.github.nhandien.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluWordsTest {
  private static final String CONLLU =
      "# sent_id = 1\n1-2\tBạn bè\t_\n1\tBạn bè\t_\tNOUN\n2\tđến\t_\n\n\n1\ta_b\t_\r\n2\t_\t_\r\n";

  @Test
  void readsWordsAndPassesTheRestOver() {
    List<GoldSentence> sentences = ConlluWords.parse("t", CONLLU);
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).words()).containsExactly("Bạn bè", "đến");
    assertThat(sentences.get(0).spans()).containsExactly(new Span(0, 6), new Span(7, 10));
    assertThat(sentences.get(1).words()).containsExactly("a b", "_");
  }

  @Test
  void bracketsAreBracketsAgain() {
    assertThat(ConlluWords.parse("t", "1\tLBKT\t_\n2\ta\t_\n3\tRBKT\t_\n").get(0).words())
        .containsExactly("(", "a", ")");
  }

  @Test
  void aBrokenLineIsNamed() {
    assertThatThrownBy(() -> ConlluWords.parse("t.conllu", "# c\n1 a b\n"))
        .isInstanceOf(FormatException.class)
        .hasMessageStartingWith("t.conllu:2: expected the columns of CoNLL-U");
  }

  @Test
  void countsWordsWhoseBothEdgesAreRight() {
    WordEvaluation result =
        WordEvaluation.of(WordSegmenter.syllables(), ConlluWords.parse("t", CONLLU));
    assertThat(result.score()).isEqualTo(new Score(2, 6, 4));
    assertThat(result.differences().get(0)).isEqualTo("[Bạn] [bè] đến | expected: Bạn_bè");
  }
}
