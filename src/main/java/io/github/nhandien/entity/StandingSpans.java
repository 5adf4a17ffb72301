package io.github.nhandien.entity;

import io.github.nhandien.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of a text of which no two cross or are the same. A few are compared one by one, more
 * are found by their edges. Not thread-safe.
 */
final class StandingSpans {
  private static final int FEW = 16;

  private final List<Span> few = new ArrayList<>(4);
  private @Nullable ByEdge many;

  /** Adds a stretch unless it crosses one of them or is one; tells whether it did. */
  boolean add(Span span) {
    if (many != null) {
      return many.add(span);
    }
    for (int i = 0; i < few.size(); i++) {
      if (few.get(i).equals(span) || few.get(i).crosses(span)) {
        return false;
      }
    }
    few.add(span);
    if (few.size() == FEW) {
      many = new ByEdge(few);
    }
    return true;
  }

  /** Many of them, by their edges. */
  private static final class ByEdge {
    private final Set<Span> all = new HashSet<>();
    private final NavigableMap<Integer, List<Span>> byStart = new TreeMap<>();
    private final NavigableMap<Integer, List<Span>> byEnd = new TreeMap<>();

    ByEdge(List<Span> spans) {
      spans.forEach(this::add);
    }

    boolean add(Span span) {
      if (all.contains(span) || crossesAny(span)) {
        return false;
      }
      all.add(span);
      byStart.computeIfAbsent(span.start(), k -> new ArrayList<>(2)).add(span);
      byEnd.computeIfAbsent(span.end(), k -> new ArrayList<>(2)).add(span);
      return true;
    }

    private boolean crossesAny(Span span) {
      return span.length() > 1 && (crosses(span, byStart) || crosses(span, byEnd));
    }

    /** Whether it crosses one that has an edge within it. */
    private static boolean crosses(Span span, NavigableMap<Integer, List<Span>> byEdge) {
      for (List<Span> inside : byEdge.subMap(span.start(), false, span.end(), false).values()) {
        for (Span other : inside) {
          if (other.crosses(span)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
