package io.github.nhandien.text;

import io.github.nhandien.table.Table;
import java.util.Set;

/** The tokenizer's word lists, read once from the tables beside this class. */
final class TextTables {
  static final WordSet ABBREVIATIONS = new WordSet(words("abbreviations.tsv"));
  static final Set<String> NUMERAL_HEADS = words("numeral-heads.tsv");
  static final Set<String> TOP_LEVEL_DOMAINS = words("top-level-domains.tsv");

  private TextTables() {}

  private static Set<String> words(String name) {
    return Table.read(TextTables.class, name).firstColumn();
  }
}
