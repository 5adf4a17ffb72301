package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The clusters of a document and the keys under which they are found. */
final class Clusters {
  private final Map<Key, Cluster> byKey = new HashMap<>();
  private final Map<String, Cluster> byId = new HashMap<>();
  private final List<Cluster> all = new ArrayList<>();

  private record Key(EntityType type, String name) {}

  /**
   * Puts a mention where its identifier or, without one, its key belongs.
   *
   * @return its cluster
   */
  Cluster put(NamedMention mention, String key) {
    String id = mention.name().entityId();
    Key name = new Key(mention.name().type(), key);
    Cluster cluster = id == null ? byKey.get(name) : byId.get(id);
    if (cluster != null) {
      cluster.root().add(mention);
    } else {
      Cluster sameName = byKey.get(name);
      if (sameName != null && sameName.root().id() == null) {
        sameName.root().add(mention);
        cluster = sameName;
      } else {
        cluster = new Cluster(mention);
        all.add(cluster);
      }
    }
    byKey.putIfAbsent(name, cluster);
    if (id != null) {
      byId.put(id, cluster);
    }
    return cluster;
  }

  /** The cluster under a key, or null. */
  @Nullable Cluster find(EntityType type, String key) {
    Cluster cluster = byKey.get(new Key(type, key));
    return cluster == null ? null : cluster.root();
  }

  /** The clusters of one type as they were made, also those that others have taken in. */
  List<Cluster> made(EntityType type) {
    List<Cluster> made = new ArrayList<>();
    for (Cluster cluster : all) {
      if (cluster.type.equals(type)) {
        made.add(cluster);
      }
    }
    return made;
  }

  /** Those that hold mentions, in the order in which the text first names them. */
  List<Cluster> inOrder() {
    List<Cluster> inOrder = new ArrayList<>(all);
    inOrder.removeIf(Cluster::isEmpty);
    inOrder.sort(Comparator.comparingInt(Cluster::first));
    return inOrder;
  }
}
