package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The clusters of a document and the keys under which they are found. */
final class Clusters {
  private final OfType people = new OfType();
  private final OfType places = new OfType();
  private final OfType organizations = new OfType();
  private final Map<EntityType, OfType> others = new HashMap<>();
  private final Map<String, Cluster> byId = new HashMap<>();
  private final @Nullable Cluster[] byMention;

  /** Those of one type. */
  private static final class OfType {
    final Map<String, Cluster> byKey = new HashMap<>();
    final List<Cluster> made = new ArrayList<>();
  }

  /**
   * Creates no clusters.
   *
   * @param mentions how many the document has
   */
  Clusters(int mentions) {
    byMention = new Cluster[mentions];
  }

  private OfType of(EntityType type) {
    if (type.equals(EntityType.PERSON)) {
      return people;
    } else if (type.equals(EntityType.LOCATION)) {
      return places;
    } else if (type.equals(EntityType.ORGANIZATION)) {
      return organizations;
    }
    return others.computeIfAbsent(type, t -> new OfType());
  }

  /** Puts a mention where its identifier or, without one, its key belongs. */
  void put(NamedMention mention, String key) {
    OfType ofType = of(mention.name().type());
    String id = mention.name().entityId();
    if (id != null) {
      putIdentified(mention, key, id, ofType);
      return;
    }
    Cluster cluster = ofType.byKey.get(key);
    if (cluster == null) {
      cluster = make(mention, ofType);
      ofType.byKey.put(key, cluster);
    } else {
      cluster.root().add(mention);
    }
    byMention[mention.index()] = cluster;
  }

  private void putIdentified(NamedMention mention, String key, String id, OfType ofType) {
    Cluster sameName = ofType.byKey.get(key);
    Cluster cluster = byId.get(id);
    if (cluster == null && sameName != null && sameName.root().id() == null) {
      cluster = sameName;
    }
    if (cluster == null) {
      cluster = make(mention, ofType);
    } else {
      cluster.root().add(mention);
    }
    if (sameName == null) {
      ofType.byKey.put(key, cluster);
    }
    byId.put(id, cluster);
    byMention[mention.index()] = cluster;
  }

  private static Cluster make(NamedMention mention, OfType ofType) {
    Cluster cluster = new Cluster(mention);
    ofType.made.add(cluster);
    return cluster;
  }

  /** Puts a mention where its key does not belong. */
  void add(NamedMention mention, Cluster cluster) {
    cluster.root().add(mention);
    byMention[mention.index()] = cluster;
  }

  /** The cluster in which a mention was put, which others may have taken in, or null. */
  @Nullable Cluster of(NamedMention mention) {
    return byMention[mention.index()];
  }

  /** The cluster under a key, or null. */
  @Nullable Cluster find(EntityType type, String key) {
    Cluster cluster = of(type).byKey.get(key);
    return cluster == null ? null : cluster.root();
  }

  /**
   * The clusters of one type as they were made, also those that others have taken in; to be read
   * only, and growing.
   */
  List<Cluster> made(EntityType type) {
    return of(type).made;
  }

  /** Those that hold mentions, in the order in which the text first names them. */
  List<Cluster> inOrder() {
    List<Cluster> inOrder = new ArrayList<>(byMention.length);
    for (int i = 0; i < byMention.length; i++) {
      Cluster cluster = byMention[i];
      if (cluster != null && cluster.root().first() == i) {
        inOrder.add(cluster.root());
      }
    }
    return inOrder;
  }
}
