package io.github.nhandien.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a table that ships in the jar: tab-separated, the first line names the columns. */
final class TsvTable {
  private static final String FOLDER = "/io/github/nhandien/models/lexicon/";

  private TsvTable() {}

  static List<TsvRow> read(String file) {
    try (InputStream in = TsvTable.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("lexicon missing from the jar: " + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String first = lines.readLine();
      if (first == null) {
        throw new IllegalStateException(file + ":1: expected the names of the columns");
      }
      List<String> header = List.of(first.split("\t", -1));
      List<TsvRow> rows = new ArrayList<>();
      String line;
      while ((line = lines.readLine()) != null) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != header.size()) {
          throw new IllegalStateException(
              file
                  + ":"
                  + (rows.size() + 2)
                  + ": expected "
                  + header.size()
                  + " columns, found "
                  + cells.size());
        }
        rows.add(new TsvRow(header, cells));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
