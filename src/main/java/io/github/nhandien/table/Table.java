package io.github.nhandien.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table that ships in the jar: UTF-8, tab-separated, the first line names the columns. Immutable.
 *
 * @param header the names of the columns
 * @param rows the cells of each line behind it, as many as there are columns
 */
public record Table(List<String> header, List<List<String>> rows) {

  /**
   * Reads a table.
   *
   * @param beside the class beside which it lies
   * @param name of the file, relative to that class or from the root of the jar
   * @return the table
   * @throws IllegalStateException if it is missing or a line has another number of columns
   */
  public static Table read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name + " of " + beside);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static Table read(BufferedReader lines, String name) throws IOException {
    String first = lines.readLine();
    if (first == null) {
      throw new IllegalStateException(name + ":1: expected the names of the columns");
    }
    List<String> header = List.of(first.split("\t", -1));
    List<List<String>> rows = new ArrayList<>();
    String line;
    while ((line = lines.readLine()) != null) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != header.size()) {
        throw new IllegalStateException(
            String.format(
                Locale.ROOT,
                "%s:%d: expected %d columns, found %d",
                name,
                rows.size() + 2,
                header.size(),
                cells.size()));
      }
      rows.add(cells);
    }
    return new Table(header, rows);
  }

  /**
   * The first column.
   *
   * @return its cells
   */
  public Set<String> firstColumn() {
    return rows.stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
  }
}
