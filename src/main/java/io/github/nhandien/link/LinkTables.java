package io.github.nhandien.link;

import io.github.nhandien.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The linker's own tables, read once from beside this class; the first line names the columns. */
final class LinkTables {
  /** Words that join a title to what it belongs to: {@code của}. */
  static final Set<String> OWNER = words("owner");

  /** Words that join titles of one person: {@code kiêm}. */
  static final Set<String> ALSO = words("also");

  /** Words that go before a title: {@code cựu}. */
  static final Set<String> BEFORE_TITLE = words("before-title");

  /** Words that announce an abbreviation: {@code gọi tắt}. */
  static final Set<String> SHORT_FORM = words("short-form");

  /** Words that stand beside a name in a byline: {@code theo}. */
  static final Set<String> BYLINE = words("byline");

  /** Syllables of what a usual abbreviation stands for, by its {@linkplain Spelling spelling}. */
  static final Map<String, List<String>> ABBREVIATIONS = abbreviations();

  private LinkTables() {}

  private static Set<String> words(String use) {
    Set<String> words = new HashSet<>();
    for (List<String> row : Table.read(LinkTables.class, "words.tsv").rows()) {
      if (row.get(1).equals(use)) {
        words.add(row.get(0));
      }
    }
    return Set.copyOf(words);
  }

  private static Map<String, List<String>> abbreviations() {
    Map<String, List<String>> abbreviations = new HashMap<>();
    for (List<String> row : Table.read(LinkTables.class, "abbreviations.tsv").rows()) {
      abbreviations.put(Spelling.fold(row.get(0)), List.of(row.get(1).split(" ")));
    }
    return Map.copyOf(abbreviations);
  }
}
