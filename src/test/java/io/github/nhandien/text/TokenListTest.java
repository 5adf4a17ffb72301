package io.github.nhandien.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenListTest {
  private final List<Token> tokens = Tokenizer.vietnamese().tokenize(Text.of("Một hai ba. Bốn"));

  @Test
  void aPartIsAListOfItsOwn() {
    List<Token> part = tokens.subList(1, 4).subList(1, 2);
    assertThat(part).containsExactly(tokens.get(2)).isEqualTo(List.of(tokens.get(2)));
    assertThatThrownBy(() -> part.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> part.subList(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void nobodyCanChangeIt() {
    Token token = tokens.get(0);
    assertThatThrownBy(() -> tokens.set(1, token))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> tokens.add(token)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> tokens.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void sentencesShareTheTokensOfTheDocument() {
    Text text = Text.of("Một hai ba. Bốn");
    List<Sentence> sentences = SentenceSplitter.vietnamese().split(text, tokens);
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(1).tokens()).containsExactly(tokens.get(4));
  }
}
