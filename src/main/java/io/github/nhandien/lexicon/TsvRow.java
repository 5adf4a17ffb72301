package io.github.nhandien.lexicon;

import java.util.List;

/**
 * One row of a table.
 *
 * @param header the names of the columns
 * @param cells the values
 */
record TsvRow(List<String> header, List<String> cells) {

  /** The value in the column of that name; empty for "-" or for the empty column name. */
  String get(String column) {
    if (column.isEmpty()) {
      return "";
    }
    String cell = cells.get(header.indexOf(column));
    return cell.equals("-") ? "" : cell;
  }
}
