package io.github.nhandien.dictionary;

import java.util.Locale;
import java.util.Set;

/** The names of columns and JSON keys that mean something. */
final class DictionaryKeys {
  static final String TEXT = "text";
  static final String TYPE = "type";
  static final String ALIASES = "aliases";
  static final String NAME = "name";
  static final String ID = "id";
  static final String PRIORITY = "priority";
  static final Set<String> ALL = Set.of(TEXT, TYPE, ALIASES, NAME, ID, PRIORITY);

  private DictionaryKeys() {}

  /** The library's own three types in any case; others as they are written. */
  static String typeName(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    return switch (upper) {
      case "PER", "PERSON", "LOC", "LOCATION", "ORG", "ORGANIZATION" -> upper;
      default -> written;
    };
  }
}
