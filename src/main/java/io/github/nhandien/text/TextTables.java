package io.github.nhandien.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tokenizer's word lists, read once from tables beside this class: first column, first line a
 * header.
 */
final class TextTables {
  static final Set<String> ABBREVIATIONS = firstColumn("abbreviations.tsv");
  static final Set<String> NUMERAL_HEADS = firstColumn("numeral-heads.tsv");
  static final Set<String> TOP_LEVEL_DOMAINS = firstColumn("top-level-domains.tsv");

  private TextTables() {}

  private static Set<String> firstColumn(String name) {
    try (InputStream in = TextTables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource missing from the jar: text/" + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split("\t", 2)[0])
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read text/" + name, e);
    }
  }
}
