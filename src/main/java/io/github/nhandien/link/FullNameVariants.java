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

  /**
   * Looks at the full names of a document.
   *
   * @param all in the order of the text
   * @param ends the {@link #ends} of their clusters
   */
  FullNameVariants(List<FullName> all, SharedHashes ends) {
    names = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (ends.isShared(end(all.get(i).cluster))) {
        names.add(all.get(i));
      }
    }
  }

  /** Of the last parts of some names: what ends like no other is no form of another one. */
  static SharedHashes ends(List<Cluster> people) {
    SharedHashes ends = new SharedHashes(people.size());
    for (int i = 0; i < people.size(); i++) {
      ends.add(end(people.get(i)));
    }
    return ends;
  }

  private static int end(Cluster cluster) {
    return cluster.form.size() == 0 ? 0 : cluster.form.last().hashCode();
  }

  void join() {
    if (names.size() > 1) {
      joinEnds();
      joinMiddleNames();
    }
  }

  private void joinEnds() {
    PieceIndex<FullName> byEnd = new PieceIndex<>(names.size());
    for (FullName name : names) {
      byEnd.ask(name.parts, 0, name.parts.size());
    }
    for (FullName name : names) {
      int size = name.parts.size();
      for (int i = 1; i < size - 1 && size <= LONGEST; i++) {
        byEnd.add(name.parts, i, size, name);
      }
    }
    for (FullName name : names) {
      List<FullName> longer = byEnd.find(name.parts, 0, name.parts.size());
      if (!longer.isEmpty() && !name.isByline()) {
        joinOnly(name, longer);
      }
    }
  }

  private void joinMiddleNames() {
    Map<String, Integer> withLast = new HashMap<>();
    for (FullName name : names) {
      if (name.isForeign()) {
        withLast.merge(name.cluster.form.last(), 1, Integer::sum);
      }
    }
    Map<String, List<FullName>> byEnds = new LinkedHashMap<>();
    for (FullName name : names) {
      NameForm form = name.cluster.form;
      if (name.isForeign() && withLast.getOrDefault(form.last(), 0) > 1) {
        byEnds.computeIfAbsent(form.first() + " " + form.last(), k -> new ArrayList<>()).add(name);
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
