package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Links places. Other names of the lexicon are one place, countries by their code. A name without
 * designator means the place with one that was read last before it, else the next to come, if the
 * lexicon does not know it as something else: "Vinh" is "TP Vinh", but "Quảng Ngãi" is the province
 * and not "TP Quảng Ngãi". Places of two designators stay apart: tỉnh, huyện, sông.
 */
final class PlaceLinker {
  private final Clusters clusters;
  private final NameBook names;

  PlaceLinker(Clusters clusters, NameBook names) {
    this.clusters = clusters;
    this.names = names;
  }

  void put(NamedMention place) {
    clusters.put(place, nameOf(place.form()).key());
  }

  PlaceName nameOf(NameForm form) {
    return names.place(form);
  }

  void join() {
    List<Cluster> all = clusters.made(EntityType.LOCATION);
    Map<String, List<Cluster>> designated = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Cluster cluster = all.get(i);
      PlaceName name = nameOf(cluster.form);
      if (name.designator() != null) {
        designated.computeIfAbsent(name.rest(), k -> new ArrayList<>(2)).add(cluster);
        if (name.entry() == null) {
          joinWithinRegion(cluster, name);
        }
      }
    }
    for (int i = 0; i < all.size() && !designated.isEmpty(); i++) {
      Cluster cluster = all.get(i);
      PlaceName name = nameOf(cluster.form);
      if (name.designator() == null) {
        Cluster meant = meant(cluster, name, designated.getOrDefault(name.rest(), List.of()));
        if (meant != null) {
          meant.join(cluster);
        }
      }
    }
  }

  /** A region told before the name says where the same place is: vùng Viễn Đông Amur, vùng Amur. */
  private void joinWithinRegion(Cluster cluster, PlaceName name) {
    List<String> keys = cluster.form.keys();
    int head = name.head();
    for (int i = head + 1; i < keys.size(); i++) {
      if (isRegion(cluster.form.phrase(head, i))) {
        List<String> shorter = new ArrayList<>(keys.subList(0, head));
        shorter.addAll(keys.subList(i, keys.size()));
        String key = nameOf(names.form(String.join(" ", shorter))).key();
        Cluster other = clusters.find(EntityType.LOCATION, key);
        if (other != null) {
          other.join(cluster);
        }
      }
    }
  }

  private static boolean isRegion(@Nullable LexiconPhrase phrase) {
    return phrase != null && phrase.is(LexiconKind.REGION);
  }

  private @Nullable Cluster meant(Cluster cluster, PlaceName name, List<Cluster> places) {
    Cluster best = null;
    for (int i = 0; i < places.size(); i++) {
      Cluster place = places.get(i);
      PlaceName designated = nameOf(place.form);
      if (!name.mayMean(designated)) {
        continue;
      }
      boolean better =
          best == null
              || designated.isAdministrative() && !nameOf(best.form).isAdministrative()
              || designated.isAdministrative() == nameOf(best.form).isAdministrative()
                  && place.firstMade() < cluster.firstMade();
      if (better) {
        best = place;
      }
    }
    return best;
  }
}
