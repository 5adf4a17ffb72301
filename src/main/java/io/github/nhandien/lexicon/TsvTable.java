package io.github.nhandien.lexicon;

import io.github.nhandien.table.Table;
import java.util.List;

/** Reads a table of the lexicon. */
final class TsvTable {
  private static final String FOLDER = "/io/github/nhandien/models/lexicon/";

  private TsvTable() {}

  static List<TsvRow> read(String file) {
    Table table = Table.read(TsvTable.class, FOLDER + file);
    return table.rows().stream().map(cells -> new TsvRow(table.header(), cells)).toList();
  }
}
