package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links organisations. Other names of the lexicon are one organisation, usual abbreviations are
 * written out. A shorter name means the one longer name of the document that
 *
 * <ul>
 *   <li>ends with it: "Vạn Minh Phát", "Công ty TNHH Thiết bị Y tế Vạn Minh Phát";
 *   <li>has its head and ends with the rest: "Công ty Vạn Minh Phát";
 *   <li>goes on after it with a place or another body: "Ngân hàng Nhà nước", "Ngân hàng Nhà nước
 *       Việt Nam".
 * </ul>
 *
 * If two longer names fit it stays apart, and so does "Bộ Ngoại giao", which is Vietnam's own, from
 * "Bộ Ngoại giao Nga".
 */
final class OrganizationLinker {
  private static final int LONGEST = 24;

  private final Clusters clusters;
  private final Lexicon lexicon;
  private final NameBook names;

  /** For the keys of names the forms of those that they stand in. */
  private final Map<String, Set<String>> inside = new HashMap<>();

  private final Map<String, List<Cluster>> byEnd = new HashMap<>();
  private final Map<String, List<Cluster>> byBeginning = new HashMap<>();

  OrganizationLinker(Clusters clusters, NameBook names) {
    this.clusters = clusters;
    this.names = names;
    this.lexicon = names.lexicon();
  }

  Cluster put(NamedMention organization) {
    return clusters.put(organization, nameOf(organization.form()).key());
  }

  /** Notes that a name stands within another, whose body it therefore is not. */
  void noteInside(NameForm outer, NameForm inner) {
    inside.computeIfAbsent(nameOf(inner).key(), k -> new HashSet<>()).add(outer.key());
  }

  OrganizationName nameOf(NameForm form) {
    return names.organization(form);
  }

  void join() {
    List<Cluster> all = clusters.made(EntityType.ORGANIZATION);
    if (all.size() < 2) {
      return;
    }
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    for (Cluster cluster : all) {
      List<String> parts = nameOf(cluster.form).parts();
      if (!parts.isEmpty()) {
        first.merge(parts.get(0), 1, Integer::sum);
        last.merge(parts.get(parts.size() - 1), 1, Integer::sum);
      }
    }
    for (Cluster cluster : all) {
      OrganizationName name = nameOf(cluster.form);
      int size = name.parts().size();
      if (size > 1
          && size <= LONGEST) { // what shares no first or last part with another shares no piece
        boolean begins = first.getOrDefault(name.parts().get(0), 0) > 1;
        boolean ends = last.getOrDefault(name.parts().get(size - 1), 0) > 1;
        for (int i = 1; i < size; i++) {
          if (ends) {
            byEnd.computeIfAbsent(name.slice(i, size), k -> new ArrayList<>(2)).add(cluster);
          }
          if (begins) {
            byBeginning.computeIfAbsent(name.slice(0, i), k -> new ArrayList<>(2)).add(cluster);
          }
        }
      }
    }
    for (Cluster cluster : all) {
      OrganizationName name = nameOf(cluster.form);
      Cluster longer = longer(cluster, name);
      if (longer != null) {
        longer.join(cluster);
      }
    }
  }

  private @Nullable Cluster longer(Cluster cluster, OrganizationName name) {
    int size = name.parts().size();
    Only found = new Only(cluster, inside.getOrDefault(name.key(), Set.of()));
    for (Cluster other : candidates(byEnd, name.whole())) {
      if (mayBeCalled(nameOf(other.form), name, cluster.form)) {
        found.add(other);
      }
    }
    if (name.head() > 0 && name.head() < size) {
      for (Cluster other : candidates(byEnd, name.slice(name.head(), size))) {
        if (sameHead(name, nameOf(other.form))) {
          found.add(other);
        }
      }
    }
    if (found.isNone()) {
      for (Cluster other : candidates(byBeginning, name.whole())) {
        if (goesOnWithBody(name, nameOf(other.form))) {
          found.add(other);
        }
      }
    }
    return found.get();
  }

  /** Whether a name may be shortened to its end. */
  private boolean mayBeCalled(OrganizationName longer, OrganizationName end, NameForm form) {
    boolean hasOwnKind = end.head() > 0 || end.entry() != null;
    if (hasOwnKind && !end.kindName().equals(longer.kindName())) {
      return false; // a part is not the whole: Thanh tra Bộ Y tế
    }
    boolean isAllButHead = longer.parts().size() - longer.head() == end.parts().size();
    return !isPlace(form, longer)
        && (!longer.isOfAPlace() || longer.isNamedAfterHead() && isAllButHead);
  }

  /** Where too many names share a piece, it tells nothing. */
  private static List<Cluster> candidates(Map<String, List<Cluster>> map, String piece) {
    List<Cluster> all = map.getOrDefault(piece, List.of());
    return all.size() > 16 ? List.of() : all;
  }

  /** A club may go by its place's name, nothing else. */
  private boolean isPlace(NameForm form, OrganizationName longer) {
    return !longer.kindName().equals("club")
        && lexicon
            .find(form.keys())
            .filter(
                p ->
                    p.is(LexiconKind.COUNTRY)
                        || p.is(LexiconKind.PROVINCE)
                        || p.is(LexiconKind.CITY))
            .isPresent();
  }

  /** Whether both begin alike and nothing that tells places apart lies before the shared end. */
  private boolean sameHead(OrganizationName shorter, OrganizationName longer) {
    String head = shorter.slice(0, shorter.head());
    if (longer.parts().size() < shorter.parts().size()
        || !longer.slice(0, shorter.head()).equals(head)) {
      return false;
    }
    int gap = longer.parts().size() - shorter.parts().size();
    if (!shorter.isOfAPlace()) {
      return true;
    }
    String between = longer.slice(shorter.head(), shorter.head() + gap);
    return lexicon.find(between).filter(p -> p.is(LexiconKind.DESIGNATOR)).isPresent();
  }

  private boolean goesOnWithBody(OrganizationName shorter, OrganizationName longer) {
    String rest = longer.slice(shorter.parts().size(), longer.parts().size());
    PlaceName place = names.place(names.form(rest));
    boolean isPlace = place.entry() != null || place.designator() != null;
    Optional<LexiconPhrase> phrase = lexicon.find(rest);
    boolean isBody = phrase.filter(p -> p.is(LexiconKind.ORGANIZATION)).isPresent();
    if (!isPlace && !isBody) {
      return false;
    }
    LexiconEntry known = shorter.entry();
    return known == null
        || !shorter.isOfAPlace()
        || place.entry() == null
        || known.code().isEmpty()
        || isIn(place.entry(), known.code());
  }

  private static boolean isIn(LexiconEntry place, String country) {
    return switch (place.kind()) {
      case COUNTRY, CITY, REGION -> place.code().equals(country);
      default -> country.equals("VN");
    };
  }

  /** Keeps the cluster found if it is the only one. */
  private static final class Only {
    private final Cluster self;
    private final Set<String> wholes;
    private @Nullable Cluster one;
    private boolean several;

    Only(Cluster self, Set<String> wholes) {
      this.self = self;
      this.wholes = wholes;
    }

    void add(Cluster cluster) {
      Cluster root = cluster.root();
      if (root == self.root() || wholes.contains(cluster.form.key())) {
        return;
      }
      several |= one != null && one != root;
      one = root;
    }

    boolean isNone() {
      return one == null;
    }

    @Nullable Cluster get() {
      return several ? null : one;
    }
  }
}
