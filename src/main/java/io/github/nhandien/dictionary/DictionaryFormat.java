package io.github.nhandien.dictionary;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The formats of dictionary files. All of them are UTF-8, with or without a byte order mark.
 *
 * <p>The keys are the same in each: {@code text} and {@code type} must be there; {@code aliases},
 * {@code name} (canonical), {@code id} and {@code priority} may; whatever else there is becomes an
 * attribute.
 */
public enum DictionaryFormat {
  /**
   * Comma-separated values by RFC 4180, quotes and line ends within quotes included. The first line
   * names the columns; aliases are separated by {@code |}.
   */
  CSV,
  /**
   * Values separated by tabs, one row a line, quotes without special meaning. The first line names
   * the columns; aliases are separated by {@code |}.
   */
  TSV,
  /**
   * An array of objects; {@code aliases} is an array, {@code attributes} an object. Needs {@code
   * com.fasterxml.jackson.core:jackson-core} on the class path.
   */
  JSON;

  /**
   * The format of a file by its extension.
   *
   * @param file a path that ends in .csv, .tsv or .json, in any case
   * @return its format
   * @throws IllegalArgumentException if it ends in anything else
   */
  public static DictionaryFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (DictionaryFormat format : values()) {
      if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "expected a dictionary that ends in .csv, .tsv or .json but was given " + file);
  }
}
