package io.github.nhandien.dictionary;

import io.github.nhandien.EntityType;
import io.github.nhandien.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one entry of those that say the same. Two entries of one text and type are one, unless
 * their ids or canonical names differ. Used once, by one thread.
 */
final class EntryMerger {
  private final List<LocatedEntry> merged = new ArrayList<>();
  private final Map<Key, List<Integer>> places = new HashMap<>();

  private EntryMerger() {}

  static List<LocatedEntry> merge(List<LocatedEntry> entries) {
    EntryMerger merger = new EntryMerger();
    entries.forEach(merger::add);
    return List.copyOf(merger.merged);
  }

  private void add(LocatedEntry located) {
    EntityEntry entry = located.entry();
    Key key = new Key(Text.of(entry.text()).folded(), entry.type());
    List<Integer> before = places.getOrDefault(key, List.of());
    for (int place : before) {
      LocatedEntry first = merged.get(place);
      if (first.entry().isCompatibleWith(entry)) {
        merged.set(place, new LocatedEntry(first.entry().mergedWith(entry), first.line()));
        return;
      }
    }
    if (before.isEmpty()) {
      places.put(key, List.of(merged.size()));
    } else {
      List<Integer> all = new ArrayList<>(before);
      all.add(merged.size());
      places.put(key, all);
    }
    merged.add(located);
  }

  private record Key(String text, EntityType type) {}
}
