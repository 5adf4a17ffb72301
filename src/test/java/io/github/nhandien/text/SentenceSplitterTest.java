package io.github.nhandien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private static List<String> sentences(String string) {
    Text text = Text.of(string);
    return SentenceSplitter.vietnamese().split(text, Tokenizer.vietnamese().tokenize(text)).stream()
        .map(Sentence::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TS. Nguyễn Thị Lan làm việc ở TP. Vinh.",
        "Ông George W. Bush tăng 3.5 điểm.",
        "\"Tôi đi... Rồi tôi về\", bà nói.",
        "\"Đi thôi!\" ông nói.",
        "Ông hỏi “Bao giờ?” rồi đi.",
        "Anh dừng lại... và cười.",
        "Văn bản ngày 25.12.2025 của UBND."
      })
  void isOne(String sentence) {
    assertThat(sentences(sentence)).containsExactly(sentence);
  }

  @Test
  void endsAtFullStopsBeforeCapitalsAndQuotes() {
    assertThat(sentences("KCNA đưa tin. Nga nói: “Đi.” “Về!” Ông 5 tuổi. 6 người đến."))
        .containsExactly("KCNA đưa tin.", "Nga nói: “Đi.”", "“Về!”", "Ông 5 tuổi.", "6 người đến.");
  }

  @Test
  void endsAtLinesOfHeadlinesAndCaptions() {
    assertThat(sentences("Putin thăm Triều Tiên\nẢnh: Reuters\n\nHà Nội mưa"))
        .containsExactly("Putin thăm Triều Tiên", "Ảnh: Reuters", "Hà Nội mưa");
  }

  @Test
  void goesOnOverHardWrappedLines() {
    assertThat(sentences("Tổng thống Putin đã\nđến thăm Nga.\nÔng về."))
        .containsExactly("Tổng thống Putin đã\nđến thăm Nga.", "Ông về.");
  }

  @Test
  void endsAfterTheInitialOfSomebodyAnonymous() {
    assertThat(sentences("Bắt Nguyễn Văn A. Sau đó, ông B. Đức khai."))
        .containsExactly("Bắt Nguyễn Văn A.", "Sau đó, ông B.", "Đức khai.");
  }

  @Test
  void blankTextHasNone() {
    assertThat(sentences(" \n\t ")).isEmpty();
    assertThat(sentences("")).isEmpty();
  }
}
