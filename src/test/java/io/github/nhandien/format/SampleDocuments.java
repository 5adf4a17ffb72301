package io.github.nhandien.format;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.Document;
import io.github.nhandien.EntityType;
import io.github.nhandien.NhanDien;
import io.github.nhandien.Source;
import io.github.nhandien.text.Span;
import io.github.nhandien.time.Granularity;
import io.github.nhandien.time.OpenValue;
import io.github.nhandien.time.TimeMatch;
import io.github.nhandien.time.TimeMod;
import io.github.nhandien.time.TimeType;
import io.github.nhandien.time.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents whose mentions are known, whatever the engine's own recognisers find. */
public final class SampleDocuments {
  public static final String TEXT =
      "Ngày 14/9, Hãng thông tấn Triều Tiên (KCNA) đưa tin.\nÔng Kim mua VNM <đầu năm 2024>.";

  private SampleDocuments() {}

  /** A value that is just its TIMEX3 form. */
  private static TimeValue value(String timex3) {
    return new OpenValue(timex3, Granularity.DAY);
  }

  public static Document sample() {
    return NhanDien.builder()
        .withoutBuiltInNames()
        .recognizer(
            analysis ->
                List.of(
                    time(analysis, "Ngày 14/9", "2023-09-14", null),
                    name(analysis, "Hãng thông tấn Triều Tiên", EntityType.ORGANIZATION),
                    name(analysis, "Triều Tiên", EntityType.LOCATION),
                    name(analysis, "KCNA", EntityType.ORGANIZATION).withConfidence(0.98765),
                    name(analysis, "Kim", EntityType.PERSON),
                    name(analysis, "VNM", EntityType.of("TICKER"))
                        .withEntity("vnm", "Vinamilk \"<&>'", Map.of("sàn", "HOSE")),
                    time(analysis, "đầu năm 2024", "2024", TimeMod.START)))
        .build()
        .annotate(TEXT, LocalDate.of(2023, 9, 14));
  }

  /** Marks, nested, all over any text; every second stretch is a time. */
  public static Document everywhere(String text) {
    return NhanDien.builder()
        .withoutBuiltInNames()
        .recognizer(analysis -> stretches(analysis.text().length()))
        .build()
        .annotate(text);
  }

  private static List<Candidate> stretches(int length) {
    List<Candidate> all = new ArrayList<>();
    for (int start = 0; start + 1 <= length; start += 4) {
      int end = Math.min(length, start + 3);
      if (start % 8 == 0) {
        all.add(Candidate.of(start, end, EntityType.ORGANIZATION));
        if (end - start > 1) {
          all.add(Candidate.of(start + 1, end, EntityType.of("<X>")));
        }
      } else {
        all.add(
            new Candidate.Time(
                new TimeMatch(
                    new Span(start, end), TimeType.DATE, value("\"2024"), null, "r", null),
                new Source(Source.Kind.CUSTOM, "\u001b]0;<t>")));
      }
    }
    return all;
  }

  private static Candidate.Name name(Analysis analysis, String name, EntityType type) {
    int at = analysis.text().indexOf(name);
    return Candidate.of(at, at + name.length(), type);
  }

  private static Candidate.Time time(
      Analysis analysis, String words, String value, @Nullable TimeMod mod) {
    int at = analysis.text().indexOf(words);
    Span span = new Span(at, at + words.length());
    return new Candidate.Time(
        new TimeMatch(span, TimeType.DATE, value(value), mod, "rule", "2023-09-14"),
        new Source(Source.Kind.CUSTOM, "test"));
  }
}
