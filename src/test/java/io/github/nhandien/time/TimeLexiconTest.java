package io.github.nhandien.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import org.junit.jupiter.api.Test;

class TimeLexiconTest {

  private static Token token(String text) {
    return Tokenizer.vietnamese().tokenize(Text.of(text)).get(0);
  }

  @Test
  void aTokenBeginsTheSamePhrasesEveryTime() {
    TimeLexicon lexicon = TimeLexicon.marked();
    assertThat(lexicon.node(token("ngày")))
        .isNotSameAs(Node.NONE)
        .isSameAs(lexicon.node(token("ngày")));
    assertThat(lexicon.node(token("Ngày"))).isSameAs(lexicon.node(token("ngày")));
  }

  @Test
  void mostTokensBeginNone() {
    assertThat(TimeLexicon.marked().node(token("Putin"))).isSameAs(Node.NONE);
    assertThat(TimeLexicon.marked().node(token("Putin"))).isSameAs(Node.NONE);
  }

  @Test
  void whatIsWrittenWithoutMarksBeginsOthers() {
    assertThat(TimeLexicon.marked().node(token("thang"))).isSameAs(Node.NONE);
    assertThat(TimeLexicon.unmarked().node(token("thang"))).isNotSameAs(Node.NONE);
    assertThat(TimeLexicon.unmarked().node(token("tháng"))).isSameAs(Node.NONE);
  }
}
