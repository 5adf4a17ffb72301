package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The clusters of a document and the keys under which they are found. */
final class Clusters {
  private static final Comparator<Cluster> BY_PLACE = Comparator.comparingInt(Cluster::first);

  private final Map<EntityType, OfType> ofTypes = new HashMap<>();
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

  /** Puts a mention where its identifier or, without one, its key belongs. */
  void put(NamedMention mention, String key) {
    String id = mention.name().entityId();
    OfType ofType = ofTypes.computeIfAbsent(mention.name().type(), type -> new OfType());
    Cluster sameName = ofType.byKey.get(key);
    Cluster cluster = id == null ? sameName : byId.get(id);
    if (cluster == null && sameName != null && sameName.root().id() == null) {
      cluster = sameName;
    }
    if (cluster != null) {
      cluster.root().add(mention);
    } else {
      cluster = new Cluster(mention);
      ofType.made.add(cluster);
    }
    if (sameName == null) {
      ofType.byKey.put(key, cluster);
    }
    if (id != null) {
      byId.put(id, cluster);
    }
    byMention[mention.index()] = cluster;
  }

  /** The cluster in which a mention was put, which others may have taken in, or null. */
  @Nullable Cluster of(NamedMention mention) {
    return byMention[mention.index()];
  }

  /** The cluster under a key, or null. */
  @Nullable Cluster find(EntityType type, String key) {
    OfType ofType = ofTypes.get(type);
    Cluster cluster = ofType == null ? null : ofType.byKey.get(key);
    return cluster == null ? null : cluster.root();
  }

  /**
   * The clusters of one type as they were made, also those that others have taken in; a view that
   * others grow.
   */
  List<Cluster> made(EntityType type) {
    OfType ofType = ofTypes.get(type);
    return ofType == null ? List.of() : Collections.unmodifiableList(ofType.made);
  }

  /** Those that hold mentions, in the order in which the text first names them. */
  List<Cluster> inOrder() {
    List<Cluster> inOrder = new ArrayList<>(byMention.length);
    for (OfType ofType : ofTypes.values()) {
      for (Cluster cluster : ofType.made) {
        if (!cluster.isEmpty()) {
          inOrder.add(cluster);
        }
      }
    }
    inOrder.sort(BY_PLACE);
    return inOrder;
  }
}
