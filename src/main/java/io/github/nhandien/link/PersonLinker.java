package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Links people. Full names are one person if they are spelled alike; if one is the end of the other
 * (Quốc Dũng, Nguyễn Quốc Dũng); or if a foreigner's middle names are left out. A name of one
 * syllable means the best fitting full name that was read last, else the next to come, by {@link
 * NameCustom the customs of naming}, the gender and the titles beside it; one that fits none stands
 * for itself. For every name a bounded number of candidates is tried.
 */
final class PersonLinker {
  /** How many earlier mentions of a part are looked at, and how many later names. */
  private static final int LOOK_BACK = 40;

  private static final int LOOK_AHEAD = 4;

  private final Clusters clusters;
  private final NameBook names;
  private final Function<NamedMention, List<String>> titlesOf;
  private final Function<NamedMention, String> countryOf;

  /** In the order of the text. */
  private final List<FullName> fullNames = new ArrayList<>();

  /** The parts that stand alone somewhere: no others are looked for. */
  private final Set<String> askedFor = new HashSet<>();

  /** For each part the full names that have it, one for each mention so far. */
  private final Map<String, List<FullName>> readWith = new HashMap<>();

  /** For each part the full names that have it, in the order of the text. */
  private final Map<String, List<FullName>> allWith = new HashMap<>();

  PersonLinker(
      Clusters clusters,
      NameBook names,
      Function<NamedMention, List<String>> titlesOf,
      Function<NamedMention, String> countryOf) {
    this.clusters = clusters;
    this.names = names;
    this.titlesOf = titlesOf;
    this.countryOf = countryOf;
  }

  void link(List<NamedMention> people) {
    for (int i = 0; i < people.size(); i++) {
      NamedMention person = people.get(i);
      if (isFull(person)) {
        clusters.put(person, person.form().key());
      } else {
        askedFor.add(person.form().first());
      }
    }
    SharedHashes ends = FullNameVariants.ends(clusters.made(EntityType.PERSON));
    if (askedFor.isEmpty() && !ends.isAnyShared()) {
      return; // as many a short document
    }
    addFullNames(countries(people));
    new FullNameVariants(fullNames, ends).join();
    if (!askedFor.isEmpty()) {
      linkShortNames(people);
    }
  }

  /** For the keys of names the first country that a title beside one of them belongs to. */
  private Map<String, String> countries(List<NamedMention> people) {
    Map<String, String> countries = new HashMap<>();
    for (int i = 0; i < people.size(); i++) {
      NamedMention person = people.get(i);
      String country = isFull(person) ? countryOf.apply(person) : "";
      if (!country.isEmpty()) {
        countries.putIfAbsent(person.form().key(), country);
      }
    }
    return countries;
  }

  private void addFullNames(Map<String, String> countries) {
    for (Cluster cluster : clusters.made(EntityType.PERSON)) {
      PersonName name = names.person(cluster.form);
      NameCustom custom = name.custom(countries.getOrDefault(cluster.form.key(), ""));
      cluster.setGender(name.gender());
      fullNames.add(new FullName(cluster, custom, name.knownAs()));
    }
  }

  private void linkShortNames(List<NamedMention> people) {
    for (FullName name : fullNames) {
      for (int i = 0; i < name.parts.size(); i++) {
        String part = name.parts.get(i);
        if (name.parts.indexOf(part) == i) { // once, also where it stands twice
          note(part, name, allWith);
        }
      }
    }
    for (NamedMention person : people) {
      if (isFull(person)) {
        read(person, fullName(clusters.of(person)));
      } else {
        shortName(person);
      }
    }
  }

  private void note(String part, FullName name, Map<String, List<FullName>> with) {
    if (askedFor.contains(part)) {
      with.computeIfAbsent(part, k -> new ArrayList<>(4)).add(name);
    }
  }

  /** A name of several syllables, or one that a user's dictionary identifies. */
  private static boolean isFull(NamedMention person) {
    return person.form().size() > 1 || person.name().entityId() != null;
  }

  private @Nullable FullName fullName(@Nullable Cluster cluster) {
    if (cluster == null) {
      return null;
    }
    int at = firstAfter(fullNames, cluster.firstMade()) - 1;
    return at >= 0 && fullNames.get(at).cluster == cluster ? fullNames.get(at) : null;
  }

  private void read(NamedMention person, @Nullable FullName name) {
    if (name == null || !isAskedFor(name)) {
      return;
    }
    name.addTitles(titlesOf.apply(person));
    for (int i = 0; i < name.parts.size(); i++) {
      note(name.parts.get(i), name, readWith);
    }
  }

  private boolean isAskedFor(FullName name) {
    for (int i = 0; i < name.parts.size(); i++) {
      if (askedFor.contains(name.parts.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void shortName(NamedMention person) {
    String part = person.form().first();
    FullName best = person.surroundings().isAlone() ? null : bestFor(person, part);
    if (best != null) {
      clusters.add(person, best.cluster);
      best.addTitles(titlesOf.apply(person));
      note(part, best, readWith);
      return;
    }
    Cluster same = clusters.find(EntityType.PERSON, part);
    boolean conflict = same != null && Gender.conflict(same.gender(), person.gender());
    clusters.put(person, conflict ? part + " " + person.gender() : part);
  }

  private @Nullable FullName bestFor(NamedMention person, String part) {
    List<String> titles = titlesOf.apply(person);
    List<FullName> earlier = readWith.getOrDefault(part, List.of());
    FullName best = null;
    int bestFit = 0;
    for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - LOOK_BACK); i--) {
      FullName name = earlier.get(i);
      int fit = name.fit(part, person.gender(), titles);
      if (fit > bestFit) {
        best = name;
        bestFit = fit;
      }
    }
    return best != null ? best : nextFor(person, part, titles);
  }

  private @Nullable FullName nextFor(NamedMention person, String part, List<String> titles) {
    List<FullName> all = allWith.getOrDefault(part, List.of());
    int from = firstAfter(all, person.index());
    FullName best = null;
    int bestFit = 0;
    for (int i = from; i < Math.min(all.size(), from + LOOK_AHEAD); i++) {
      int fit = all.get(i).fit(part, person.gender(), titles);
      if (fit > bestFit) {
        best = all.get(i);
        bestFit = fit;
      }
    }
    return best;
  }

  /** Binary search: names are in the order of their first mentions. */
  private static int firstAfter(List<FullName> names, int mention) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).cluster.firstMade() <= mention) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What a title is compared by. */
  static String titleKey(String title) {
    return title.toLowerCase(Locale.ROOT);
  }
}
