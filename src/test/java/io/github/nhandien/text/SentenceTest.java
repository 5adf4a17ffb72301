package io.github.nhandien.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private final Text text = Text.of("Một hai. Ba\u0301 bốn.");
  private final List<Token> tokens = Tokenizer.vietnamese().tokenize(text);
  private final Sentence second = SentenceSplitter.vietnamese().split(text, tokens).get(1);

  @Test
  void itsTextIsWhatTheUserWrote() {
    assertThat(second.text()).isEqualTo("Ba\u0301 bốn.").isSameAs(second.text());
    assertThat(second).hasToString(second.text());
    assertThat(second.span().in(text.original())).isEqualTo(second.text());
  }

  @Test
  void itIsEqualToOneThatIsGivenItsText() {
    Sentence given = new Sentence(1, 9, 17, "Ba\u0301 bốn.", tokens.subList(3, 6));
    assertThat(given.text()).isEqualTo("Ba\u0301 bốn.");
    assertThat(second).isEqualTo(given).hasSameHashCodeAs(given);
    assertThat(given).isEqualTo(second);
  }

  @Test
  void anythingElseMakesAnotherSentence() {
    String exact = second.text();
    assertThat(
            List.of(
                new Sentence(0, 9, 17, exact, second.tokens()),
                new Sentence(1, 8, 17, exact, second.tokens()),
                new Sentence(1, 9, 16, exact, second.tokens()),
                new Sentence(1, 9, 17, "Bá bốn.", second.tokens()),
                new Sentence(1, 9, 17, exact, tokens.subList(3, 5))))
        .doesNotContain(second);
    assertThat(second).isNotEqualTo(exact);
  }

  @Test
  void nobodyCanChangeItsTokens() {
    List<Token> given = new ArrayList<>(second.tokens());
    Sentence sentence = new Sentence(1, 9, 17, second.text(), given);
    given.clear();
    assertThat(sentence).isEqualTo(second);
    assertThat(sentence.firstToken()).isEqualTo(3);
    assertThatThrownBy(() -> sentence.tokens().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
