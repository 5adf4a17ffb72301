package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

  Cluster put(NamedMention place) {
    return clusters.put(place, nameOf(place.form()).key());
  }

  PlaceName nameOf(NameForm form) {
    return names.place(form);
  }

  void join() {
    Map<String, List<Cluster>> designated = new HashMap<>();
    Map<Cluster, PlaceName> bare = new IdentityHashMap<>();
    List<Cluster> inOrder = new ArrayList<>();
    for (Cluster cluster : clusters.made(EntityType.LOCATION)) {
      PlaceName name = nameOf(cluster.form);
      if (name.designator() == null) {
        bare.put(cluster, name);
        inOrder.add(cluster);
      } else {
        designated.computeIfAbsent(name.rest(), k -> new ArrayList<>()).add(cluster);
      }
    }
    for (Cluster cluster : inOrder) {
      PlaceName name = bare.get(cluster);
      if (name != null) {
        List<Cluster> places = designated.getOrDefault(name.rest(), List.of());
        Cluster meant = meant(cluster, name, places);
        if (meant != null) {
          meant.join(cluster);
        }
      }
    }
  }

  private @Nullable Cluster meant(Cluster cluster, PlaceName name, List<Cluster> places) {
    Cluster best = null;
    for (Cluster place : places) {
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
