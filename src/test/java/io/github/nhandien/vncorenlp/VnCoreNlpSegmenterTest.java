package io.github.nhandien.vncorenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nhandien.NhanDien;
import io.github.nhandien.corpus.ConlluWords;
import io.github.nhandien.corpus.WordEvaluation;
import io.github.nhandien.segment.Word;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VnCoreNlpSegmenterTest {
  private static final Path SHARED = Path.of(System.getProperty("nhandien.shared", "../shared"));
  private static final String RULES =
      """
      True : object.conclusion = "NN"
      \tobject.tag == "I" : object.conclusion = "I"
      \tobject.tag == "B" : object.conclusion = "B"
      """;

  @TempDir private Path folder;
  private static boolean executed;

  /** What an attacker would put into the stream. */
  private static final class Trap implements Serializable {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("unused")
    private void readObject(ObjectInputStream in) {
      executed = true;
    }

    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }
  }

  private static byte[] serialized(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private VnCoreNlpSegmenter load(byte[] vocabulary, String rules) throws IOException {
    Path models = Files.createDirectories(folder.resolve("wordsegmenter"));
    Files.write(models.resolve("vi-vocab"), vocabulary);
    Files.writeString(models.resolve("wordsegmenter.rdr"), rules);
    return VnCoreNlpSegmenter.load(folder);
  }

  private static String words(VnCoreNlpSegmenter segmenter, String text) {
    NhanDien engine = NhanDien.builder().withoutBuiltInNames().segmenter(segmenter).build();
    return String.join(" ", engine.annotate(text).words().stream().map(Word::joined).toList());
  }

  @Test
  void joinsTheLongestWordAndCapitals() throws IOException {
    Set<String> vocabulary = new HashSet<>(List.of("học sinh", "sinh hoạt", "hoà bình", "ở"));
    VnCoreNlpSegmenter segmenter = load(serialized(vocabulary), RULES);
    assertThat(words(segmenter, "Học sinh sinh hoạt, hòa bình cùng Trần Văn Nam."))
        .isEqualTo("Học_sinh sinh_hoạt , hòa_bình cùng Trần_Văn_Nam .");
    assertThat(words(segmenter, "")).isEmpty();
  }

  @Test
  void letsNothingInButStrings() throws IOException {
    HashSet<Object> trapped = new HashSet<>(List.of("a b", new Trap()));
    HashSet<Object> nested = new HashSet<>(List.of(new HashSet<>(List.of("a b"))));
    for (Object hostile :
        new Object[] {
          trapped, nested, new Trap(), new TreeSet<>(Set.of("a")), "a", new HashSet<>(Set.of(1))
        }) {
      byte[] bytes = serialized(hostile);
      assertThatThrownBy(() -> load(bytes, RULES))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("vi-vocab: expected a Java-serialised HashSet of strings");
    }
    assertThat(executed).isFalse();
  }

  @Test
  void aTruncatedVocabularyIsNamed() throws IOException {
    byte[] whole = serialized(new HashSet<>(List.of("học sinh", "sinh hoạt")));
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> load(part, RULES))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("vi-vocab: expected");
    }
    assertThatThrownBy(() -> load("no".getBytes(StandardCharsets.UTF_8), RULES))
        .hasMessageContaining("vi-vocab: expected");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> VnCoreNlpSegmenter.load(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("vi-vocab");
  }

  @Test
  void readsThePublishedModel() throws IOException {
    Path models = SHARED.resolve("data/vncorenlp/models");
    Path test = SHARED.resolve("data/ud-vtb/vi_vtb-ud-test.conllu");
    Assumptions.assumeTrue(Files.exists(models) && Files.exists(test), SHARED + " is not here");
    VnCoreNlpSegmenter segmenter = VnCoreNlpSegmenter.load(models);
    WordEvaluation evaluation = WordEvaluation.of(segmenter, ConlluWords.read(test));
    System.out.println("VnCoreNLP's model, test: F1 " + evaluation.score().f1());
    assertThat(evaluation.score().f1()).isGreaterThan(0.978);
    List<Word> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.addAll(
          NhanDien.builder()
              .withoutBuiltInNames()
              .segmenter(segmenter)
              .build()
              .annotate("Học sinh học sinh học .")
              .words());
    }
    assertThat(all.get(0).joined()).isEqualTo("Học_sinh");
  }
}
