package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private final NameBook names;

  /** For the keys of names the forms of those that they stand in. */
  private final Map<String, Set<String>> inside = new HashMap<>();

  OrganizationLinker(Clusters clusters, NameBook names) {
    this.clusters = clusters;
    this.names = names;
  }

  void put(NamedMention organization) {
    clusters.put(organization, nameOf(organization.form()).key());
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
    SharedHashes ends = new SharedHashes(all.size());
    SharedHashes beginnings = new SharedHashes(all.size());
    for (int i = 0; i < all.size(); i++) {
      OrganizationName name = nameOf(all.get(i).form);
      ends.add(name.endHash());
      beginnings.add(name.beginningHash());
    }
    if (ends.isAnyShared() || beginnings.isAnyShared()) {
      new Joining(all, ends, beginnings).join();
    }
  }

  /** The joining of shorter names to longer ones. */
  private final class Joining {
    private final List<Cluster> all;

    /** Of the last and of the first parts of the names: pieces are found between such only. */
    private final SharedHashes ends;

    private final SharedHashes beginnings;
    private final PieceIndex<Cluster> byEnd;
    private final PieceIndex<Cluster> byBeginning;

    Joining(List<Cluster> all, SharedHashes ends, SharedHashes beginnings) {
      this.all = all;
      this.ends = ends;
      this.beginnings = beginnings;
      this.byEnd = new PieceIndex<>(all.size() * 2);
      this.byBeginning = new PieceIndex<>(all.size());
    }

    void join() {
      for (int i = 0; i < all.size(); i++) {
        ask(nameOf(all.get(i).form));
      }
      for (int i = 0; i < all.size(); i++) {
        add(all.get(i), nameOf(all.get(i).form));
      }
      for (int i = 0; i < all.size(); i++) {
        Cluster longer = longer(all.get(i), nameOf(all.get(i).form));
        if (longer != null) {
          longer.join(all.get(i));
        }
      }
    }

    private void ask(OrganizationName name) {
      if (ends.isShared(name.endHash())) {
        byEnd.ask(name.parts(), 0, name.size());
        if (name.head() > 0) {
          byEnd.ask(name.parts(), name.head(), name.size());
        }
      }
      if (beginnings.isShared(name.beginningHash())) {
        byBeginning.ask(name.parts(), 0, name.size());
      }
    }

    private void add(Cluster cluster, OrganizationName name) {
      int size = name.size();
      if (size > LONGEST) {
        return;
      }
      if (ends.isShared(name.endHash())) {
        for (int i = 1; i < size; i++) {
          byEnd.add(name.parts(), i, size, cluster);
        }
      }
      if (beginnings.isShared(name.beginningHash())) {
        for (int i = 1; i < size; i++) {
          byBeginning.add(name.parts(), 0, i, cluster);
        }
      }
    }

    private @Nullable Cluster longer(Cluster cluster, OrganizationName name) {
      boolean endsAlike = ends.isShared(name.endHash());
      boolean beginsAlike = beginnings.isShared(name.beginningHash());
      if (!endsAlike && !beginsAlike) {
        return null;
      }
      Only found = new Only(cluster, inside.getOrDefault(name.key(), Set.of()));
      if (endsAlike) {
        addEndingAlike(cluster, name, found);
      }
      if (beginsAlike && found.isNone()) {
        List<Cluster> goingOn = few(byBeginning.find(name.parts(), 0, name.size()));
        for (int i = 0; i < goingOn.size(); i++) {
          if (goesOnWithBody(name, nameOf(goingOn.get(i).form))) {
            found.add(goingOn.get(i));
          }
        }
      }
      return found.get();
    }

    private void addEndingAlike(Cluster cluster, OrganizationName name, Only found) {
      int size = name.size();
      List<Cluster> ending = few(byEnd.find(name.parts(), 0, size));
      for (int i = 0; i < ending.size(); i++) {
        if (mayBeCalled(nameOf(ending.get(i).form), name, cluster.form)) {
          found.add(ending.get(i));
        }
      }
      if (name.head() > 0 && name.head() < size) {
        List<Cluster> alike = few(byEnd.find(name.parts(), name.head(), size));
        for (int i = 0; i < alike.size(); i++) {
          if (alike.get(i) != cluster && sameHead(name, nameOf(alike.get(i).form))) {
            found.add(alike.get(i));
          }
        }
      }
    }
  }

  /** Where too many names share a piece, it tells nothing. */
  private static List<Cluster> few(List<Cluster> found) {
    return found.size() > 16 ? List.of() : found;
  }

  /** Whether a name may be shortened to its end. */
  private boolean mayBeCalled(OrganizationName longer, OrganizationName end, NameForm form) {
    boolean hasOwnKind = end.head() > 0 || end.entry() != null;
    if (hasOwnKind && !end.kindName().equals(longer.kindName())) {
      return false; // a part is not the whole: Thanh tra Bộ Y tế
    }
    boolean isAllButHead = longer.size() - longer.head() == end.size();
    return !isPlace(form, longer)
        && (!longer.isOfAPlace() || longer.isNamedAfterHead() && isAllButHead);
  }

  /** A club may go by its place's name, nothing else. */
  private boolean isPlace(NameForm form, OrganizationName longer) {
    if (longer.kindName().equals("club")) {
      return false;
    }
    LexiconPhrase phrase = form.phrase();
    return phrase != null
        && (phrase.is(LexiconKind.COUNTRY)
            || phrase.is(LexiconKind.PROVINCE)
            || phrase.is(LexiconKind.CITY));
  }

  /** Whether both begin alike and nothing that tells places apart lies before the shared end. */
  private boolean sameHead(OrganizationName shorter, OrganizationName longer) {
    int gap = longer.size() - shorter.size();
    if (gap < 0 || !longer.beginsWithHeadOf(shorter)) {
      return false;
    }
    if (!shorter.isOfAPlace()) {
      return true;
    }
    return gap > 0 && isDesignator(longer.slice(shorter.head(), shorter.head() + gap));
  }

  private boolean isDesignator(String words) {
    return is(names.form(words).phrase(), LexiconKind.DESIGNATOR);
  }

  private static boolean is(@Nullable LexiconPhrase phrase, LexiconKind kind) {
    return phrase != null && phrase.is(kind);
  }

  private boolean goesOnWithBody(OrganizationName shorter, OrganizationName longer) {
    String rest = longer.slice(shorter.size(), longer.size());
    NameForm form = names.form(rest);
    PlaceName place = names.place(form);
    boolean isPlace = place.entry() != null || place.designator() != null;
    boolean isBody = is(form.phrase(), LexiconKind.ORGANIZATION);
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
