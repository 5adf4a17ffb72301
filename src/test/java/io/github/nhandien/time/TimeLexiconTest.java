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
    assertThat(lexicon.begin(token("ngày"))).isNotNull().isSameAs(lexicon.begin(token("ngày")));
    assertThat(lexicon.begin(token("Ngày"))).isSameAs(lexicon.begin(token("ngày")));
  }

  @Test
  void mostTokensBeginNone() {
    assertThat(TimeLexicon.marked().begin(token("Putin"))).isNull();
    assertThat(TimeLexicon.marked().begin(token("Putin"))).isNull();
  }

  @Test
  void whatIsWrittenWithoutMarksBeginsOthers() {
    assertThat(TimeLexicon.marked().begin(token("thang"))).isNull();
    assertThat(TimeLexicon.unmarked().begin(token("thang"))).isNotNull();
    assertThat(TimeLexicon.unmarked().begin(token("tháng"))).isNull();
  }
}
