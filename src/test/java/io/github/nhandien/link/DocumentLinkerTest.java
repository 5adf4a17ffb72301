package io.github.nhandien.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.nhandien.Candidate;
import io.github.nhandien.Document;
import io.github.nhandien.EntityType;
import io.github.nhandien.NhanDien;
import io.github.nhandien.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLinkerTest {

  private static Document annotate(String text, List<Candidate.Name> names) {
    return NhanDien.builder()
        .withoutBuiltInNames()
        .recognizer(analysis -> names)
        .build()
        .annotate(text);
  }

  private static Candidate.Name person(String text, String name) {
    int at = text.indexOf(name);
    return Candidate.of(at, at + name.length(), EntityType.PERSON);
  }

  @Test
  void whatTheUserIdentifiesTakesInOtherMentionsAndKeepsItsName() {
    String text = "Ông Vladimir Putin đến. Ông Sergei Lavrov về, ông Lavrov cười.";
    Candidate.Name known =
        person(text, "Sergei Lavrov").withEntity("Q58217", "Sergey Viktorovich", Map.of("k", "v"));
    int last = text.lastIndexOf("Lavrov");
    Document doc =
        annotate(
            text,
            List.of(
                person(text, "Vladimir Putin"),
                known,
                Candidate.of(last, last + 6, EntityType.PERSON)));
    Person lavrov = doc.people().named("Sergey Viktorovich").orElseThrow();
    assertThat(lavrov.id()).isEqualTo("Q58217");
    assertThat(lavrov.attributes()).containsEntry("k", "v");
    assertThat(lavrov.mentions())
        .extracting(m -> m.text())
        .containsExactly("Sergei Lavrov", "Lavrov");
    assertThat(doc.people().first().id()).isEqualTo("person-1");
  }

  @Test
  void aPlaceMayHaveMoreSyllablesThanTokens() {
    String text = "huyện Jong-un-In-un";
    Document doc = annotate(text, List.of(Candidate.of(0, text.length(), EntityType.LOCATION)));
    assertThat(doc.places().names()).containsExactly(text);
  }

  @Test
  void twoIdentifiersNeverMeet() {
    String text = "Nguyễn Văn Nam và Văn Nam";
    Document doc =
        annotate(
            text,
            List.of(
                Candidate.of(0, 13, EntityType.PERSON).withEntity("1", null, Map.of()),
                Candidate.of(18, 25, EntityType.PERSON).withEntity("2", null, Map.of())));
    assertThat(doc.people().stream().map(Person::id)).containsExactly("1", "2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PERSON", "LOCATION", "ORGANIZATION", "TICKER"})
  void tenThousandMentionsLinkFast(String type) {
    StringBuilder text = new StringBuilder();
    List<Candidate.Name> names = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      text.append(i % 9 == 0 ? ". Đại tá, TS " : ", ông ");
      int start = text.length();
      text.append(i % 2 == 0 ? "Nguyễn Văn Xa" + i % 4000 : "Quảng Bình");
      names.add(Candidate.of(start, text.length(), EntityType.of(type)));
    }
    // A quadratic loop would take minutes; machines under load are forgiven.
    Document doc = assertTimeout(Duration.ofSeconds(10), () -> annotate(text.toString(), names));
    assertThat(doc.mentions().size()).isEqualTo(10_000);
    assertThat(doc.entities().size()).isEqualTo(2001);
  }

  @Test
  void anyRubbishLinks() {
    String text = "(((,,,…--- \ud800 ( ) VFF () (VFF)";
    List<Candidate.Name> names = new ArrayList<>();
    for (int i = 0; i < text.length() - 3; i += 2) {
      names.add(
          Candidate.of(
              i,
              i + 2,
              List.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION)
                  .get(i / 2 % 3)));
    }
    assertThat(annotate(text, names).mentions().size()).isEqualTo(names.size());
  }
}
