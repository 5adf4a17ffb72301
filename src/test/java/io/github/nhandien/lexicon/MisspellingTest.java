package io.github.nhandien.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.Entity;
import io.github.nhandien.NhanDien;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingTest {

  @ParameterizedTest
  @CsvSource({
    "mosocw, Moscow",
    "wahsington, Washington",
    "ukrania, Ukraina",
    "bangaldesh, Bangladesh"
  })
  void neighbouringLettersExchangedStillNameThePlace(String key, String place) {
    LexiconPhrase meant = Misspelling.place(key, Lexicon.standard()).orElseThrow();
    assertThat(Lexicon.standard().find(place)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"moscow", "mosow", "paris", "apris", "nguyễn", "chelsea", "xyzzyxyz", ""})
  void knownWordsShortOnesAndOthersAreLeftAlone(String key) {
    assertThat(Misspelling.place(key, Lexicon.standard())).isEmpty();
  }

  @Test
  void thePlaceIsOneWithItsOtherMentions() {
    String text = "Ông Lavrov rời Moscow hôm qua. Quan hệ với Mosocw đang ấm lên.";
    assertThat(NhanDien.create().annotate(text).places())
        .filteredOn(place -> place.name().equals("Moscow"))
        .singleElement()
        .extracting(Entity::mentions)
        .asList()
        .hasSize(2);
  }
}
