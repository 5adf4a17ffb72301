package io.github.nhandien.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Compares the times of one document. */
final class TimeScorer {
  private final AnnotatedDocument document;
  private final List<GoldTime> found;
  private final Map<GoldTime, GoldTime> pairs = new LinkedHashMap<>();
  private final List<GoldTime> unpaired;

  TimeScorer(AnnotatedDocument document, List<GoldTime> found) {
    this.document = document;
    this.found = found;
    this.unpaired = new ArrayList<>(found);
    pair((a, b) -> a.span().equals(b.span()));
    pair((a, b) -> a.span().overlaps(b.span()));
  }

  private void pair(BiPredicate<GoldTime, GoldTime> condition) {
    for (GoldTime time : document.times()) {
      if (pairs.containsKey(time)) {
        continue;
      }
      for (GoldTime other : unpaired) {
        if (condition.test(time, other)) {
          pairs.put(time, other);
          unpaired.remove(other);
          break;
        }
      }
    }
  }

  TimeScores scores() {
    return new TimeScores(
        score((a, b) -> a.span().equals(b.span()), t -> true),
        score((a, b) -> true, t -> true),
        score((a, b) -> a.type() == b.type(), t -> true),
        score((a, b) -> a.value().equals(b.value()), t -> true),
        score((a, b) -> a.mod() != null && a.mod() == b.mod(), t -> t.mod() != null));
  }

  private Score score(BiPredicate<GoldTime, GoldTime> right, Predicate<GoldTime> counts) {
    int correct = 0;
    for (Map.Entry<GoldTime, GoldTime> pair : pairs.entrySet()) {
      correct += right.test(pair.getKey(), pair.getValue()) ? 1 : 0;
    }
    return new Score(
        correct,
        (int) found.stream().filter(counts).count(),
        (int) document.times().stream().filter(counts).count());
  }

  List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    for (GoldTime time : document.times()) {
      GoldTime other = pairs.get(time);
      if (other == null) {
        differences.add(difference(Difference.Kind.MISSED, time, shown(time), ""));
      } else if (!other.span().equals(time.span())) {
        String there = shown(other) + " \"" + other.span().in(document.text()) + "\"";
        differences.add(difference(Difference.Kind.SPAN, time, shown(time), there));
      } else if (other.type() != time.type()) {
        differences.add(difference(Difference.Kind.TYPE, time, shown(time), shown(other)));
      } else if (!other.value().equals(time.value()) || !Objects.equals(other.mod(), time.mod())) {
        differences.add(difference(Difference.Kind.VALUE, time, shown(time), shown(other)));
      }
    }
    for (GoldTime time : unpaired) {
      differences.add(difference(Difference.Kind.SPURIOUS, time, "", shown(time)));
    }
    return differences;
  }

  private Difference difference(
      Difference.Kind kind, GoldTime time, String expected, String actual) {
    String text = time.span().in(document.text());
    return new Difference(document.id(), kind, time.span(), text, expected, actual);
  }

  private static String shown(GoldTime time) {
    return time.type() + "=" + time.value() + (time.mod() == null ? "" : "," + time.mod());
  }
}
