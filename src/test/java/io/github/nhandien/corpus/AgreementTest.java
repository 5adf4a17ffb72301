package io.github.nhandien.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How far the second, blind annotation of the test corpus agrees with the first, before the
 * disagreements were settled; prints F1 by type, and the mean of B³, MUC and CEAF-e of the links.
 */
class AgreementTest {
  private static final Path FIRST = Path.of("src/test/resources/annotation/first");
  private static final Path SECOND = Path.of("src/test/resources/annotation/second");

  @Test
  void everyArticleIsAnnotatedTwiceAndItsTextUnchanged() throws Exception {
    Map<String, String> settled = texts(Path.of("test-corpus"));
    for (Path annotation : List.of(FIRST, SECOND)) {
      Map<String, String> texts = texts(annotation);
      assertThat(texts.keySet()).isEqualTo(settled.keySet());
      texts.forEach((id, text) -> assertThat(text).as(id).isEqualTo(settled.get(id)));
    }
  }

  private static Map<String, String> texts(Path folder) throws Exception {
    return AnnotatedDocuments.read(folder).stream()
        .collect(Collectors.toMap(AnnotatedDocument::id, AnnotatedDocument::text));
  }

  @Test
  void twoReadersMarkAlmostTheSame() throws Exception {
    Map<String, AnnotatedDocument> first =
        AnnotatedDocuments.read(FIRST).stream()
            .collect(Collectors.toMap(AnnotatedDocument::id, Function.identity()));
    List<AnnotatedDocument> second = AnnotatedDocuments.read(SECOND);
    Map<String, int[]> counts = new LinkedHashMap<>();
    LinkScores links = LinkScores.NONE;
    for (AnnotatedDocument b : second) {
      AnnotatedDocument a = first.get(b.id());
      assertThat(b.text()).as(b.id()).isEqualTo(a.text());
      for (String type : List.of("PERSON", "LOCATION", "ORGANIZATION")) {
        count(counts, type, names(a, type), names(b, type));
      }
      count(counts, "time span", times(a, false), times(b, false));
      count(counts, "time value", times(a, true), times(b, true));
      links = links.plus(Evaluation.of(a, b).links());
    }
    System.out.println(second.size() + " documents annotated twice");
    counts.forEach(
        (what, n) -> {
          double f1 = 2.0 * n[0] / (n[1] + n[2]);
          System.out.printf(Locale.ROOT, "%-14s F1 %.1f%n", what, 100 * f1);
          assertThat(f1).as(what).isGreaterThan(0.9);
        });
    System.out.printf(Locale.ROOT, "%-14s F1 %.1f%n", "links", 100 * links.givenFound().mean());
    assertThat(links.givenFound().mean()).isGreaterThan(0.9);
  }

  private static void count(Map<String, int[]> counts, String what, Set<String> a, Set<String> b) {
    int[] n = counts.computeIfAbsent(what, k -> new int[3]);
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    n[0] += both.size();
    n[1] += a.size();
    n[2] += b.size();
  }

  private static Set<String> names(AnnotatedDocument document, String type) {
    return document.names().stream()
        .filter(n -> n.type().name().equals(type))
        .map(n -> n.span().toString())
        .collect(Collectors.toSet());
  }

  private static Set<String> times(AnnotatedDocument document, boolean withValue) {
    return document.times().stream()
        .map(t -> t.span() + (withValue ? " " + t.type() + " " + t.value() : ""))
        .collect(Collectors.toSet());
  }
}
