package io.github.nhandien.dictionary;

import io.github.nhandien.EntityType;
import io.github.nhandien.FormatException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a CSV or TSV file to entries. Used once, by one thread. */
final class EntryTable {
  private final String file;
  private final List<String> columns;
  private final Map<String, String> types = new LinkedHashMap<>();

  private EntryTable(String file, Row header) {
    this.file = file;
    this.columns = columns(header);
  }

  static List<LocatedEntry> read(String file, RowReader rows) {
    Row header = rows.next();
    if (header == null) {
      throw new FormatException(
          file, 1, "expected a header with the columns text and type but the file is empty");
    }
    EntryTable table = new EntryTable(file, header);
    List<LocatedEntry> entries = new ArrayList<>();
    Row row;
    while ((row = rows.next()) != null) {
      entries.add(new LocatedEntry(table.entry(row), row.line()));
    }
    return entries;
  }

  private List<String> columns(Row header) {
    List<String> names = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (String cell : header.cells()) {
      String stripped = cell.strip();
      String lower = stripped.toLowerCase(Locale.ROOT);
      String name = DictionaryKeys.ALL.contains(lower) ? lower : stripped;
      if (name.isEmpty()) {
        throw new FormatException(
            file,
            header.line(),
            "expected a name for column " + (names.size() + 1) + " in the header but it is empty");
      }
      if (!known.add(name)) {
        throw new FormatException(
            file, header.line(), "expected different columns but \"" + name + "\" occurs twice");
      }
      names.add(name);
    }
    if (!names.contains(DictionaryKeys.TEXT) || !names.contains(DictionaryKeys.TYPE)) {
      throw new FormatException(
          file,
          header.line(),
          "expected a header with the columns text and type but found \""
              + String.join(", ", names)
              + "\"");
    }
    return names;
  }

  private EntityEntry entry(Row row) {
    if (row.cells().size() != columns.size()) {
      throw new FormatException(
          file,
          row.line(),
          "expected "
              + columns.size()
              + " columns ("
              + String.join(", ", columns)
              + ") but found "
              + row.cells().size());
    }
    String text = "";
    String type = "";
    List<String> aliases = List.of();
    String name = null;
    String id = null;
    int priority = 0;
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      String cell = row.cells().get(i).strip();
      if (cell.isEmpty()) {
        continue;
      }
      switch (column) {
        case DictionaryKeys.TEXT -> text = cell;
        case DictionaryKeys.TYPE -> type = cell;
        case DictionaryKeys.ALIASES -> aliases = aliases(cell);
        case DictionaryKeys.NAME -> name = cell;
        case DictionaryKeys.ID -> id = cell;
        case DictionaryKeys.PRIORITY -> priority = priority(row, cell);
        default -> attributes.put(column, cell);
      }
    }
    return entry(row, text, type, aliases, name, id, attributes, priority);
  }

  private EntityEntry entry(
      Row row,
      String text,
      String type,
      List<String> aliases,
      @Nullable String name,
      @Nullable String id,
      Map<String, String> attributes,
      int priority) {
    require(row, DictionaryKeys.TEXT, text);
    require(row, DictionaryKeys.TYPE, type);
    try {
      EntityType entityType = EntityType.of(types.computeIfAbsent(type, DictionaryKeys::typeName));
      return new EntityEntry(text, entityType, aliases, name, id, attributes, priority);
    } catch (IllegalArgumentException e) {
      throw new FormatException(file, row.line(), String.valueOf(e.getMessage()));
    }
  }

  private void require(Row row, String column, String value) {
    if (value.isEmpty()) {
      throw new FormatException(
          file, row.line(), "expected a value in column \"" + column + "\" but it is empty");
    }
  }

  private static List<String> aliases(String cell) {
    List<String> aliases = new ArrayList<>();
    for (String alias : cell.split("\\|")) {
      if (!alias.isBlank()) {
        aliases.add(alias);
      }
    }
    return aliases;
  }

  private int priority(Row row, String cell) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new FormatException(
          file,
          row.line(),
          "expected a whole number in column \"priority\" but found \"" + cell + "\"");
    }
  }
}
