package io.github.nhandien.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nhandien.text.Token;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconFileTest {
  private static final Lexicon COMPILED = LexiconCompiler.compile();

  @ParameterizedTest
  @EnumSource(LexiconKind.class)
  void theFileHasEveryRowOfTheTables(LexiconKind kind) throws Exception {
    Lexicon read = LexiconFile.read(LexiconFile.write(COMPILED.trie(), COMPILED.words()));
    for (TsvRow row : TsvTable.read(kind.file())) {
      String name = kind.entry(row).name();
      assertThat(read.find(name)).as(name).isEqualTo(COMPILED.find(name)).isPresent();
    }
  }

  @Test
  void theBuildsFileIsThatOfTheTables() throws Exception {
    byte[] bytes = LexiconFile.write(COMPILED.trie(), COMPILED.words());
    assertThat(LexiconFile.write(LexiconCompiler.compile().trie(), COMPILED.words()))
        .isEqualTo(bytes);
    try (InputStream in = Lexicon.class.getResourceAsStream(LexiconCompiler.RESOURCE)) {
      assertThat(in).as("made by the build's step compile-lexicon").isNotNull();
      assertThat(Arrays.equals(in.readAllBytes(), bytes)).isTrue();
    }
  }

  @Test
  void countsOfSyllablesSurvive() throws Exception {
    WordStatistics read =
        LexiconFile.read(LexiconFile.write(COMPILED.trie(), COMPILED.words())).words();
    int sinh = Token.keyOf("sinh").hashCode();
    assertThat(read.first(sinh)).isEqualTo(COMPILED.words().first(sinh)).isGreaterThan(3);
    assertThat(read.last(sinh)).isEqualTo(COMPILED.words().last(sinh)).isGreaterThan(3);
  }

  @Test
  void whatIsNoLexiconIsSaid() {
    assertThatThrownBy(() -> LexiconFile.read(new byte[8]))
        .hasMessage("lexicon.bin is no lexicon, or of another version");
  }
}
