package io.github.nhandien.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the forms of full names: "Quốc Dũng" is the one "Nguyễn Quốc Dũng" of the document, "Donald
 * Trump" its one "Donald John Trump". A form that fits two people joins neither.
 */
final class FullNameVariants {
  private static final int LONGEST = 8;

  private final List<FullName> names;
  private final Map<String, List<FullName>> byEnd = new HashMap<>();
  private final Map<String, List<FullName>> byEnds = new LinkedHashMap<>();

  FullNameVariants(List<FullName> names) {
    this.names = names;
  }

  void join() {
    Map<String, Integer> last = new HashMap<>();
    for (FullName name : names) {
      last.merge(name.cluster.form.last(), 1, Integer::sum);
    }
    for (FullName name : names) {
      List<String> parts = name.parts;
      if (last.getOrDefault(name.cluster.form.last(), 0) < 2) {
        continue; // every variant of a name has its last part
      }
      for (int i = 1; i < parts.size() - 1 && parts.size() <= LONGEST; i++) {
        String end = String.join(" ", parts.subList(i, parts.size()));
        byEnd.computeIfAbsent(end, k -> new ArrayList<>()).add(name);
      }
      if (name.isForeign()) {
        String ends = parts.get(0) + " " + parts.get(parts.size() - 1);
        byEnds.computeIfAbsent(ends, k -> new ArrayList<>()).add(name);
      }
    }
    for (FullName name : names) {
      if (!name.isByline()) {
        joinOnly(name, byEnd.getOrDefault(name.cluster.form.key(), List.of()));
      }
    }
    byEnds.values().forEach(FullNameVariants::joinMiddleNames);
  }

  private static void joinOnly(FullName name, List<FullName> longer) {
    Cluster only = null;
    for (FullName other : longer) {
      Cluster cluster = other.cluster.root();
      if (only != null && only != cluster
          || Gender.conflict(cluster.gender(), name.cluster.root().gender())) {
        return;
      }
      only = cluster;
    }
    if (only != null) {
      only.join(name.cluster);
    }
  }

  /** Names alike at both ends: the longest takes in those that leave out some of its middle. */
  private static void joinMiddleNames(List<FullName> alike) {
    FullName longest = alike.get(0);
    for (FullName name : alike) {
      longest = name.parts.size() > longest.parts.size() ? name : longest;
    }
    for (FullName name : alike) {
      if (leavesOut(name.parts, longest.parts)) {
        longest.cluster.join(name.cluster);
      }
    }
  }

  /**
   * Whether the shorter's parts follow one another in the longer; an initial stands for its name.
   */
  private static boolean leavesOut(List<String> shorter, List<String> longer) {
    int at = 0;
    for (String part : longer) {
      if (at < shorter.size() && fits(shorter.get(at), part)) {
        at++;
      }
    }
    return at == shorter.size();
  }

  private static boolean fits(String part, String full) {
    return part.equals(full) || part.length() == 1 && full.startsWith(part);
  }
}
