package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private final Lexicon lexicon;
  private final Function<NamedMention, List<String>> titlesOf;
  private final Function<NamedMention, String> countryOf;
  private final Map<Cluster, FullName> fullNames = new IdentityHashMap<>();

  /** The parts that stand alone somewhere: no others are looked for. */
  private final Set<String> askedFor = new HashSet<>();

  /** For each part the full names that have it, one for each mention so far. */
  private final Map<String, List<FullName>> readWith = new HashMap<>();

  /** For each part the full names that have it, in the order of the text. */
  private final Map<String, List<FullName>> allWith = new HashMap<>();

  PersonLinker(
      Clusters clusters,
      Lexicon lexicon,
      Function<NamedMention, List<String>> titlesOf,
      Function<NamedMention, String> countryOf) {
    this.clusters = clusters;
    this.lexicon = lexicon;
    this.titlesOf = titlesOf;
    this.countryOf = countryOf;
  }

  void link(List<NamedMention> people) {
    Map<NamedMention, Cluster> full = new IdentityHashMap<>();
    for (NamedMention person : people) {
      if (isFull(person)) {
        full.put(person, clusters.put(person, person.form().key()));
      }
    }
    Map<String, String> countries = new HashMap<>();
    for (NamedMention person : people) {
      if (isFull(person)) {
        countries.merge(
            person.form().key(), countryOf.apply(person), (a, b) -> a.isEmpty() ? b : a);
      }
    }
    List<FullName> made = new ArrayList<>();
    for (Cluster cluster : clusters.made(EntityType.PERSON)) {
      made.add(fullName(cluster, countries.getOrDefault(cluster.form.key(), "")));
    }
    new FullNameVariants(made).join();
    noteShortNames(people);
    for (FullName name : made) {
      if (!askedFor.isEmpty()) {
        for (int i = 0; i < name.parts.size(); i++) {
          String part = name.parts.get(i);
          if (name.parts.indexOf(part) == i) { // once, also where it stands twice
            note(part, name, allWith);
          }
        }
      }
    }
    for (NamedMention person : people) {
      Cluster cluster = full.get(person);
      if (cluster != null) {
        read(person, fullNames.get(cluster));
      } else {
        shortName(person);
      }
    }
  }

  private void noteShortNames(List<NamedMention> people) {
    for (NamedMention person : people) {
      if (!isFull(person)) {
        askedFor.add(person.form().first());
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

  private FullName fullName(Cluster cluster, String country) {
    NameForm form = cluster.form;
    Optional<LexiconPhrase> phrase = lexicon.find(form.keys());
    Optional<String> knownAs =
        phrase
            .flatMap(p -> p.entry(LexiconKind.PERSON))
            .map(LexiconEntry::detail)
            .map(Spelling::fold);
    cluster.setGender(genderByName(form));
    FullName name = new FullName(cluster, NameCustom.of(form, country, lexicon), knownAs);
    fullNames.put(cluster, name);
    return name;
  }

  /** Of the syllables between family and given name: Thị is a woman's. */
  private @Nullable Gender genderByName(NameForm form) {
    for (int i = 1; i < form.size() - 1; i++) {
      Optional<LexiconEntry> middle =
          lexicon.find(form.parts().subList(i, i + 1)).flatMap(p -> p.entry(LexiconKind.MIDDLE_VI));
      if (middle.isPresent() && Gender.of(middle.get().detail()) == Gender.FEMALE) {
        return Gender.FEMALE;
      }
    }
    return null;
  }

  private void read(NamedMention person, @Nullable FullName name) {
    if (name == null) {
      return;
    }
    name.addTitles(titlesOf.apply(person));
    for (String part : name.parts) {
      note(part, name, readWith);
    }
  }

  private void shortName(NamedMention person) {
    String part = person.form().first();
    FullName best = person.surroundings().isAlone() ? null : bestFor(person, part);
    if (best != null && best.cluster.mayJoin(new Cluster(person))) {
      best.cluster.root().add(person);
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
