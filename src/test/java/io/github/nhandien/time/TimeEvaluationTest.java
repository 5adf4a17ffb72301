package io.github.nhandien.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.AnnotatedDocuments;
import io.github.nhandien.corpus.GoldTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prints strict, relaxed and value F1 of the time layer; fails only if it falls far. */
class TimeEvaluationTest {
  private int gold;
  private int found;
  private int strict;
  private int relaxedGold;
  private int relaxedFound;
  private int value;

  @ParameterizedTest
  @CsvSource({"test-corpus, 0.92, 0.85", "models/corpus, 0.90, 0.82"})
  void layer(Path folder, double leastSpan, double leastValue) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(folder), folder + " is not here");
    AnnotatedDocuments.read(folder).forEach(this::count);
    System.out.printf(
        Locale.ROOT,
        "%s: %d expressions, span F1 strict %.4f relaxed %.4f, value F1 %.4f%n",
        folder,
        gold,
        strictF1(),
        relaxedF1(),
        2.0 * value / (gold + found));
    assertThat(strictF1()).isGreaterThan(leastSpan);
    assertThat(2.0 * value / (gold + found)).isGreaterThan(leastValue);
  }

  private double strictF1() {
    return 2.0 * strict / (gold + found);
  }

  private double relaxedF1() {
    double precision = relaxedFound / (double) found;
    double recall = relaxedGold / (double) gold;
    return 2 * precision * recall / (precision + recall);
  }

  private void count(AnnotatedDocument document) {
    TimeContext context =
        document.date() == null ? TimeContext.undated() : TimeContext.of(document.date());
    List<TimeMatch> matches = Tagged.matches(document.text(), context);
    gold += document.times().size();
    found += matches.size();
    for (GoldTime time : document.times()) {
      relaxedGold += matches.stream().anyMatch(m -> m.span().overlaps(time.span())) ? 1 : 0;
      for (TimeMatch match : matches) {
        if (match.span().equals(time.span())) {
          strict++;
          boolean same = match.value().timex3().equals(time.value()) && match.type() == time.type();
          value += same ? 1 : 0;
        }
      }
    }
    for (TimeMatch match : matches) {
      boolean hit = document.times().stream().anyMatch(t -> t.span().overlaps(match.span()));
      relaxedFound += hit ? 1 : 0;
    }
  }
}
