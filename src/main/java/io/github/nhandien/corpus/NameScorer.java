package io.github.nhandien.corpus;

import io.github.nhandien.EntityType;
import io.github.nhandien.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares the names of one document. */
final class NameScorer {
  private NameScorer() {}

  private record Key(Span span, EntityType type) {}

  /** Span and type must be the same. */
  static SortedMap<EntityType, Score> scores(List<GoldName> expected, List<GoldName> found) {
    SortedMap<EntityType, Score> scores = new TreeMap<>();
    Set<Key> gold = new HashSet<>();
    for (GoldName name : expected) {
      if (gold.add(key(name))) {
        scores.merge(name.type(), new Score(0, 0, 1), Score::plus);
      }
    }
    Set<Key> seen = new HashSet<>();
    for (GoldName name : found) {
      if (seen.add(key(name))) {
        int correct = gold.contains(key(name)) ? 1 : 0;
        scores.merge(name.type(), new Score(correct, 1, 0), Score::plus);
      }
    }
    return scores;
  }

  /** Those that no other encloses. */
  static List<GoldName> outermost(List<GoldName> names) {
    List<GoldName> outermost = new ArrayList<>();
    int end = -1;
    for (GoldName name : names) { // enclosing comes before enclosed
      if (name.span().end() > end) {
        outermost.add(name);
        end = name.span().end();
      }
    }
    return outermost;
  }

  static List<Difference> differences(
      AnnotatedDocument document, List<GoldName> expected, List<GoldName> found) {
    List<Difference> differences = new ArrayList<>();
    Set<Key> right = new HashSet<>();
    expected.forEach(name -> right.add(key(name)));
    List<GoldName> wrong = new ArrayList<>(found);
    wrong.removeIf(name -> right.contains(key(name)));
    Set<Key> hit = new HashSet<>();
    found.forEach(name -> hit.add(key(name)));
    for (GoldName name : expected) {
      if (hit.contains(key(name))) {
        continue;
      }
      GoldName other = partner(name, wrong);
      Difference.Kind kind =
          other == null
              ? Difference.Kind.MISSED
              : other.span().equals(name.span()) ? Difference.Kind.TYPE : Difference.Kind.SPAN;
      differences.add(
          new Difference(
              document.id(),
              kind,
              name.span(),
              name.span().in(document.text()),
              name.type().name(),
              other == null ? "" : shown(other, document.text())));
      if (other != null) {
        wrong.remove(other);
      }
    }
    for (GoldName name : wrong) {
      String text = name.span().in(document.text());
      differences.add(
          new Difference(
              document.id(), Difference.Kind.SPURIOUS, name.span(), text, "", name.type().name()));
    }
    return Collections.unmodifiableList(differences);
  }

  private static String shown(GoldName name, String text) {
    return name.type() + " \"" + name.span().in(text).replaceAll("\\s+", " ") + "\"";
  }

  private static @Nullable GoldName partner(GoldName name, List<GoldName> wrong) {
    GoldName best = null;
    for (GoldName other : wrong) {
      if (other.span().equals(name.span())) {
        return other;
      }
      if (best == null && other.type().equals(name.type()) && other.span().overlaps(name.span())) {
        best = other;
      }
    }
    return best;
  }

  private static Key key(GoldName name) {
    return new Key(name.span(), name.type());
  }
}
