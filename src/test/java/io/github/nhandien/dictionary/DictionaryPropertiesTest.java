package io.github.nhandien.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.EntityMention;
import io.github.nhandien.EntityType;
import io.github.nhandien.FormatException;
import io.github.nhandien.NhanDien;
import io.github.nhandien.text.Text;
import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DictionaryPropertiesTest {
  private static final EntityType X = EntityType.of("X");

  private static List<EntityMention> find(EntityDictionary dictionary, String text) {
    NhanDien nlp = NhanDien.builder().dictionary(dictionary).withoutBuiltInNames().build();
    return nlp.annotate(text).mentions().ofType(X).list();
  }

  private static EntityDictionary dictionary(MatchOptions options, List<String> names) {
    EntityDictionary.Builder builder = EntityDictionary.builder().options(options);
    names.stream()
        .filter(name -> !Text.of(name).folded().isBlank())
        .forEach(name -> builder.entry(name, X));
    return builder.build();
  }

  @Property(tries = 500)
  void anyNamesAndAnyTextGiveSpansThatDoNotOverlap(
      @ForAll("options") MatchOptions options,
      @ForAll("names") List<String> names,
      @ForAll("texts") String text) {
    int end = 0;
    for (EntityMention mention : find(dictionary(options, names), text)) {
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      end = mention.end();
    }
  }

  @Property(tries = 500)
  void anyStringIsADictionaryOrAFormatException(
      @ForAll DictionaryFormat format, @ForAll String content) throws IOException {
    try {
      EntityDictionary.read(new StringReader(content), format, "any");
    } catch (FormatException e) {
      assertThat(e).hasMessageStartingWith("any:");
    }
  }

  @Property(tries = 300)
  void everyNameIsFoundInItselfWhateverTheOptions(
      @ForAll("options") MatchOptions options, @ForAll("name") String name) {
    Assume.that(!Text.of(name).folded().isBlank());
    String line = name.replace('\n', ' ');
    assertThat(find(dictionary(options, List.of(line)), line)).hasSize(1);
  }

  @Property(tries = 300)
  void decomposedAndComposedTextGiveTheSame(
      @ForAll("options") MatchOptions options,
      @ForAll("names") List<String> names,
      @ForAll("texts") String text) {
    String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
    String nfd = Normalizer.normalize(text, Normalizer.Form.NFD);
    EntityDictionary dictionary = dictionary(options, names);
    List<String> composed = new ArrayList<>();
    for (EntityMention mention : find(dictionary, nfd)) {
      composed.add(Normalizer.normalize(mention.text(), Normalizer.Form.NFC));
    }
    assertThat(composed)
        .isEqualTo(find(dictionary, nfc).stream().map(EntityMention::text).toList());
  }

  @Provide
  Arbitrary<MatchOptions> options() {
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(flag, flag, flag).as(MatchOptions::new);
  }

  @Provide
  Arbitrary<String> name() {
    return Arbitraries.of(SYLLABLES).list().ofMinSize(1).ofMaxSize(5).map(p -> String.join("", p));
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.oneOf(name(), Arbitraries.strings().ofMaxLength(6)).list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(4);
    return Arbitraries.oneOf(Arbitraries.of(SYLLABLES), noise)
        .list()
        .ofMaxSize(30)
        .map(p -> String.join("", p));
  }

  private static final String[] SYLLABLES = {
    "Kim ", "Jong", "-", "un", " ", "Un ", "Hà ", "Nội", "hoà ", "Hòa", " - ", "--", "A.", "a ",
    "D.C.", "\n", "\n\n", "TP.", "H’", "'", "19", ".", "Đ", "đ", " – ", "\u0300", "İ", "ß", "\uD83D"
  };
}
