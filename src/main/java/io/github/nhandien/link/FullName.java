package io.github.nhandien.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the document names in full, with what helps to tell whether a part of a name means
 * him. Changes while a document is linked.
 */
final class FullName {
  final Cluster cluster;
  final List<String> parts;
  private final NameCustom custom;

  /** The part that the lexicon says he is known by, or null if it does not know him. */
  private final @Nullable String knownAs;

  private Set<String> titles = Set.of();

  FullName(Cluster cluster, NameCustom custom, @Nullable String knownAs) {
    this.cluster = cluster;
    this.parts = cluster.form.parts();
    this.custom = custom;
    this.knownAs = knownAs;
  }

  boolean isForeign() {
    return custom != NameCustom.VIETNAMESE;
  }

  /** Whether it stands in bylines only. */
  boolean isByline() {
    for (NamedMention mention : cluster.mentions()) {
      if (!mention.surroundings().isAlone()) {
        return false;
      }
    }
    return true;
  }

  void addTitles(List<String> more) {
    if (!more.isEmpty()) {
      titles = titles.isEmpty() ? new HashSet<>() : titles;
      titles.addAll(more);
    }
  }

  private boolean hasAny(List<String> some) {
    for (int i = 0; i < some.size(); i++) {
      if (titles.contains(some.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** How well a part of a name fits him; 0 if not at all. */
  int fit(String part, @Nullable Gender gender, List<String> itsTitles) {
    int strength = custom.strength(parts, part);
    if (strength == 0 || Gender.conflict(gender, cluster.root().gender())) {
      return 0;
    }
    int fit = strength * 10;
    if (knownAs != null) {
      fit += knownAs.equals(part) ? 20 : knownAs.isEmpty() ? 0 : -5;
    }
    if (gender != null && gender == cluster.root().gender()) {
      fit += 2;
    }
    if (hasAny(itsTitles)) {
      fit += 25;
    }
    return fit;
  }
}
