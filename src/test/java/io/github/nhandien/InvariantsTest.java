package io.github.nhandien;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text. */
class InvariantsTest {
  private static final NhanDien NLP = NhanDien.create();
  private static final LocalDate DAY = LocalDate.of(2023, 9, 14);

  @Provide
  Arbitrary<String> anyText() {
    Arbitrary<String> newsy =
        Arbitraries.of(
                "Tổng thống",
                "Nga",
                "Vladimir",
                "Putin",
                "ngày",
                "13/9",
                "Hà Nội",
                "(",
                ")",
                "Bộ",
                "Ngoại giao",
                "Mỹ",
                ",",
                ".",
                "\n",
                "\"",
                "…",
                "-",
                "Kim",
                "Jong-un",
                "KCNA",
                "tỉnh",
                "Thanh Hóa",
                "8h30",
                "sáng",
                "năm",
                "2024",
                "từ",
                "đến",
                "\u200B",
                "\uD83D",
                "😀",
                "\u00A0",
                "UBND",
                "hoà",
                "O'Neill",
                "quý",
                "II/2024",
                "26 Dec, 06:17 PM")
            .list()
            .ofMaxSize(40)
            .map(words -> String.join(" ", words));
    return Arbitraries.oneOf(
        newsy, Arbitraries.strings().ofMaxLength(200), newsy.map(s -> s.replace(" ", "")));
  }

  @Property(tries = 600)
  void spansAreExactSortedAndProperlyNested(@ForAll("anyText") String text) {
    Document doc = NLP.annotate(text, DAY);
    List<Mention> mentions = doc.mentions().list();
    for (int i = 0; i < mentions.size(); i++) {
      Mention m = mentions.get(i);
      assertThat(text.substring(m.start(), m.end())).isEqualTo(m.text()).isNotEmpty();
      assertThat(m.depth()).isEqualTo(m.parent().map(p -> p.depth() + 1).orElse(0));
      m.parent().ifPresent(p -> assertThat(p.span().contains(m.span())).isTrue());
      m.children().forEach(c -> assertThat(c.parent()).contains(m));
      if (i > 0) {
        assertThat(mentions.get(i - 1).span().compareTo(m.span())).isNegative();
        assertThat(mentions.get(i - 1).span().crosses(m.span())).isFalse();
      }
    }
    doc.tokens().forEach(t -> assertThat(text.substring(t.start(), t.end())).isEqualTo(t.text()));
    doc.sentences()
        .forEach(s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.text()));
    for (Entity entity : doc.entities()) {
      assertThat(entity.mentions()).isNotEmpty().allMatch(m -> m.entity() == entity);
    }
  }

  @Property(tries = 300)
  void composedAndDecomposedTextHaveTheSameMentions(@ForAll("anyText") String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(described(decomposed)).isEqualTo(described(composed));
  }

  private static List<String> described(String text) {
    List<String> all = new ArrayList<>();
    for (Mention m : NLP.annotate(text, DAY).mentions()) {
      String what =
          m instanceof EntityMention e ? e.type().name() : ((TimeExpression) m).value().timex3();
      all.add(what + " " + m.depth() + " " + Normalizer.normalize(m.text(), Normalizer.Form.NFC));
    }
    return all;
  }

  @Example
  void eightThreadsFindWhatOneFinds() throws Exception {
    List<String> texts = anyText().list().ofSize(200).sample();
    List<String> alone = texts.stream().map(t -> described(t).toString()).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<String>>> jobs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        jobs.add(() -> texts.stream().map(t -> described(t).toString()).toList());
      }
      for (Future<List<String>> result : threads.invokeAll(jobs)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Example
  void aMegabyteOnOneLineIsJustLong() {
    String sentence = "Ông Putin thăm Triều Tiên ngày 13/9. ";
    String text = sentence.repeat(1_000_000 / sentence.length());
    Document doc = NLP.annotate(text, DAY);
    assertThat(doc.people().names()).containsExactly("Putin");
    assertThat(doc.people().first().mentions()).hasSizeGreaterThan(20_000);
    assertThat(NLP.annotate("a".repeat(1_000_000)).mentions().isEmpty()).isTrue();
    assertThat(NLP.annotate("́".repeat(1_000_000)).tokens()).isNotNull();
    assertThat(NLP.annotate("\"(«“".repeat(250_000)).mentions().isEmpty()).isTrue();
  }
}
