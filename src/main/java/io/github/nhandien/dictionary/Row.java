package io.github.nhandien.dictionary;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line on which it begins, from 1
 * @param cells its cells
 */
record Row(int line, List<String> cells) {

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
