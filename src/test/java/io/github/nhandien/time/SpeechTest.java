package io.github.nhandien.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechTest {

  private static List<Sentence> sentences(String text) {
    Text folded = Text.of(text);
    return SentenceSplitter.vietnamese().split(folded, Tokenizer.vietnamese().tokenize(folded));
  }

  private static Speech speech(List<Sentence> sentences) {
    return new Speech(sentences, TimeWords.of(sentences, TimeLexicon.marked()));
  }

  @Test
  void speechGoesOnInTheNextSentenceOfTheLine() {
    List<Sentence> sentences = sentences("Ông nói: “Tôi đến. Hôm nay tôi đi”. Hôm nay mưa.");
    assertThat(sentences).hasSize(3);
    Speech speech = speech(sentences);
    assertThat(speech.isQuoted(0, 1)).isFalse();
    assertThat(speech.isQuoted(0, 5)).isTrue();
    assertThat(speech.isQuoted(1, 0)).isTrue();
    assertThat(speech.isQuoted(2, 0)).isFalse();
  }

  @Test
  void itIsTheSameIfOnlyTheLastIsAskedFor() {
    List<Sentence> sentences = sentences("Ông nói: “Tôi đến. Tôi ở lại. Hôm nay tôi đi”.");
    assertThat(speech(sentences).isQuoted(sentences.size() - 1, 0)).isTrue();
  }

  @Test
  void aNewLineEndsIt() {
    List<Sentence> sentences = sentences("Ông nói: “Tôi đến.\nHôm nay tôi đi.");
    assertThat(speech(sentences).isQuoted(1, 0)).isFalse();
  }
}
