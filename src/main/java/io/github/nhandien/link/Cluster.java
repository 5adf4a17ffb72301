package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mentions taken for one entity so far. Changes while a document is linked; joined clusters point
 * to the one that took them in.
 */
final class Cluster {
  private static final Comparator<NamedMention> BY_PLACE =
      Comparator.comparingInt(NamedMention::index);

  /** The form that its first mention has. */
  final NameForm form;

  final EntityType type;

  /** One, unmodifiable, or a growing list of more; none once another took it in. */
  private List<NamedMention> mentions;

  private final int start;
  private int first;
  private @Nullable Cluster joinedTo;
  private @Nullable String id;
  private @Nullable String knownName;
  private @Nullable Gender gender;
  private Map<String, String> attributes = Map.of();

  Cluster(NamedMention first) {
    this.form = first.form();
    this.type = first.name().type();
    this.start = first.index();
    this.first = start;
    this.mentions = List.of(first); // as most have one
    note(first);
  }

  /** The cluster that holds its mentions now. */
  Cluster root() {
    Cluster root = this;
    while (root.joinedTo != null) {
      root = root.joinedTo;
    }
    if (root != this) {
      joinedTo = root;
    }
    return root;
  }

  @Nullable String id() {
    return id;
  }

  @Nullable String knownName() {
    return knownName;
  }

  @Nullable Gender gender() {
    return gender;
  }

  void setGender(@Nullable Gender known) {
    if (gender == null) {
      gender = known;
    }
  }

  Map<String, String> attributes() {
    return attributes;
  }

  /** Index of its first mention in the document. */
  int first() {
    return first;
  }

  /** Index of the mention that it began with. */
  int firstMade() {
    return start;
  }

  /** Its mentions in the order of the text, to be read only. */
  List<NamedMention> mentions() {
    if (mentions.size() > 1) {
      mentions.sort(BY_PLACE);
    }
    return mentions;
  }

  void add(NamedMention mention) {
    growing().add(mention);
    first = Math.min(first, mention.index());
    note(mention);
  }

  private List<NamedMention> growing() {
    if (mentions.size() == 1) {
      mentions = new ArrayList<>(mentions);
    }
    return mentions;
  }

  /** Takes over what is known of a mention. */
  private void note(NamedMention mention) {
    if (id == null) {
      id = mention.name().entityId();
    }
    if (knownName == null) {
      knownName = mention.name().canonicalName();
    }
    setGender(mention.gender());
    addAttributes(mention.name().attributes());
  }

  private void addAttributes(Map<String, String> more) {
    if (attributes.isEmpty()) {
      attributes = more;
    } else if (!more.isEmpty() && !more.equals(attributes)) {
      Map<String, String> all = new HashMap<>(more);
      all.putAll(attributes);
      attributes = all;
    }
  }

  /** Whether nothing that the user said keeps the two apart. */
  boolean mayJoin(Cluster other) {
    String mine = root().id;
    String theirs = other.root().id;
    return type.equals(other.type) && (mine == null || theirs == null || mine.equals(theirs));
  }

  /**
   * Takes another cluster in.
   *
   * @return false if identifiers of the user's keep the two apart
   */
  boolean join(Cluster other) {
    Cluster to = root();
    Cluster from = other.root();
    if (to == from) {
      return true;
    }
    if (!to.mayJoin(from)) {
      return false;
    }
    to.growing().addAll(from.mentions);
    to.first = Math.min(to.first, from.first);
    from.mentions = List.of();
    from.joinedTo = to;
    to.id = to.id == null ? from.id : to.id;
    to.knownName = to.knownName == null ? from.knownName : to.knownName;
    to.setGender(from.gender);
    to.addAttributes(from.attributes);
    return true;
  }
}
