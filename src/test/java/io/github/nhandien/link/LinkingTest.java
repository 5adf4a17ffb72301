package io.github.nhandien.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.Candidate;
import io.github.nhandien.EntityMention;
import io.github.nhandien.NhanDien;
import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.GoldName;
import io.github.nhandien.corpus.InlineFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Situations, each a short text with the identities that a reader sees in it. */
class LinkingTest {

  static Stream<Arguments> situations() throws IOException {
    List<Arguments> all = new ArrayList<>();
    for (String table :
        List.of("people.txt", "places.txt", "organizations.txt", "abbreviations.txt")) {
      try (InputStream in = LinkingTest.class.getResourceAsStream(table)) {
        String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        for (AnnotatedDocument document : InlineFormat.parse(table, text)) {
          all.add(Arguments.of(document.id(), document));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("situations")
  void mentionsOfOneEntityMeet(String situation, AnnotatedDocument expected) {
    Map<String, List<String>> identities = new LinkedHashMap<>();
    for (GoldName name : expected.names()) {
      add(identities, name.type() + "#" + name.entity(), shown(name, expected.text()));
    }
    assertThat(link(expected)).as(situation).isEqualTo(List.copyOf(identities.values()));
  }

  private static List<List<String>> link(AnnotatedDocument document) {
    List<Candidate.Name> names =
        document.names().stream()
            .map(n -> Candidate.of(n.span().start(), n.span().end(), n.type()))
            .toList();
    NhanDien nlp = NhanDien.builder().withoutBuiltInNames().recognizer(analysis -> names).build();
    Map<String, List<String>> identities = new LinkedHashMap<>();
    for (EntityMention mention :
        nlp.annotate(document.text()).mentions().ofClass(EntityMention.class)) {
      add(identities, mention.entity().id(), mention.span() + " " + mention.text());
    }
    Collection<List<String>> groups = identities.values();
    return List.copyOf(groups);
  }

  private static void add(Map<String, List<String>> map, String key, String mention) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
  }

  private static String shown(GoldName name, String text) {
    return name.span() + " " + name.span().in(text);
  }
}
