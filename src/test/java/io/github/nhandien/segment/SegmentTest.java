package io.github.nhandien.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nhandien.Document;
import io.github.nhandien.NhanDien;
import io.github.nhandien.corpus.ConlluWords;
import io.github.nhandien.corpus.WordEvaluation;
import io.github.nhandien.text.Token;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SegmentTest {
  private static final Path SHARED = Path.of(System.getProperty("nhandien.shared", "../shared"));
  private static final NhanDien ENGINE = NhanDien.builder().withoutBuiltInNames().build();

  private static final List<GoldSentence> SENTENCES =
      List.of(
          new GoldSentence(List.of("Bạn bè", "của", "tôi", "mua", "bánh mì", ".")),
          new GoldSentence(List.of("Tôi", "mua", "bánh", "của", "bạn bè", ".")),
          new GoldSentence(List.of("Bánh mì", "ngon", ",", "giá", "10 - 15", "nghìn", ".")));

  private static byte[] trained(SegmentOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SegmentTrainer(options, line -> {}).train(SENTENCES).write(out);
    return out.toByteArray();
  }

  @Test
  void trainingTwiceGivesTheSameBytes() throws IOException {
    byte[] model = trained(SegmentOptions.standard());
    assertThat(trained(SegmentOptions.standard())).isEqualTo(model);
    SegmentModel read = SegmentModel.read(new ByteArrayInputStream(model));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    read.write(again);
    assertThat(again.toByteArray()).isEqualTo(model);
    assertThat(WordEvaluation.of(read.segmenter(), SENTENCES).score().f1()).isEqualTo(1);
  }

  @Test
  void aTruncatedModelIsAnError() throws IOException {
    byte[] model = trained(SegmentOptions.standard());
    for (int length : new int[] {0, 3, 4, 8, 11, 12, 40, model.length - 1}) {
      byte[] part = Arrays.copyOf(model, length);
      assertThatThrownBy(() -> SegmentModel.read(new ByteArrayInputStream(part)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("ends too early");
    }
    byte[] huge = model.clone();
    Arrays.fill(huge, 8, 12, (byte) 0x7F);
    assertThatThrownBy(() -> SegmentModel.read(new ByteArrayInputStream(huge)))
        .hasMessageContaining("broken model of words");
    huge[0] = 0;
    assertThatThrownBy(() -> SegmentModel.read(new ByteArrayInputStream(huge)))
        .hasMessageContaining("not a model of words");
  }

  @Test
  void wordsHaveOffsetsAndSyllables() {
    Document doc = ENGINE.annotate("Bạn bè  mua bánh mi\u0300.");
    Word bread = doc.words().get(doc.words().size() - 2);
    assertThat(bread.joined()).isEqualTo("bánh_mì");
    assertThat(bread.text()).isEqualTo("bánh mi\u0300");
    assertThat(bread.span().in(doc.text())).isEqualTo(bread.text());
    assertThat(bread.syllables().stream().map(Token::form)).containsExactly("bánh", "mì");
  }

  @Test
  void marksStandAlone() {
    List<String> words =
        ENGINE.annotate("(bạn bè), “bánh mì”: x@y.vn!").words().stream().map(Word::joined).toList();
    assertThat(words)
        .containsExactly("(", "bạn_bè", ")", ",", "“", "bánh_mì", "”", ":", "x@y.vn", "!");
  }

  @Test
  void namesStayWhole() {
    Document doc =
        NhanDien.create()
            .annotate("Tổng thống Nga Vladimir Putin thăm Bình Nhưỡng, theo Bộ Ngoại giao Mỹ.");
    List<String> words = doc.words().stream().map(Word::joined).toList();
    assertThat(words).contains("Nga", "Vladimir_Putin", "Bình_Nhưỡng", "Mỹ");
    assertThat(doc.words().stream().flatMap(w -> w.syllables().stream()))
        .containsExactlyElementsOf(doc.tokens());
  }

  @Property(tries = 300)
  void everyTokenBelongsToOneWord(@ForAll String text) {
    Document doc = ENGINE.annotate(text);
    assertThat(doc.words().stream().flatMap(w -> w.syllables().stream()))
        .containsExactlyElementsOf(doc.tokens());
    for (Word word : doc.words()) {
      assertThat(word.span().in(text)).isEqualTo(word.text());
    }
  }

  @Test
  void manyThreadsGetTheSameWords() {
    String text = "Bạn bè của tôi mua bánh mì và nghiên cứu công nghệ thông tin ở Cà Mau.";
    String once = ENGINE.annotate(text).words().toString();
    assertThat(
            Stream.generate(() -> text)
                .limit(500)
                .parallel()
                .map(t -> ENGINE.annotate(t).words().toString())
                .distinct())
        .containsExactly(once);
  }

  @Test
  void oursIsBetterThanLongestMatch() throws IOException {
    Path test = SHARED.resolve("data/ud-vtb/vi_vtb-ud-test.conllu");
    Assumptions.assumeTrue(Files.exists(test), test + " is not here");
    List<GoldSentence> sentences = ConlluWords.read(test);
    double ours = WordEvaluation.of(WordSegmenter.vietnamese(), sentences).score().f1();
    double longest = WordEvaluation.of(WordSegmenter.longestMatch(), sentences).score().f1();
    System.out.println("words, test: ours F1 " + ours + ", longest match " + longest);
    assertThat(ours).isGreaterThan(longest).isGreaterThan(0.955);
  }
}
