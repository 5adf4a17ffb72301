package io.github.nhandien.lexicon;

import java.util.Locale;

/** The tables of the lexicon. Each row of a table is a fact about a phrase. */
public enum LexiconKind {
  /** Countries and territories. */
  COUNTRY("countries.tsv", "name", "kind", "iso2", "", ""),
  /** Cities outside Vietnam. */
  CITY("cities.tsv", "name", "kind", "iso2", "", "main"),
  /** Regions, waters, mountains and well-known sites outside Vietnam. */
  REGION("regions.tsv", "name", "kind", "iso2", "", "main"),
  /** Provinces of Vietnam, of before and after July 2025. */
  PROVINCE("vn-provinces.tsv", "name", "kind", "code", "today", ""),
  /** Districts of Vietnam. */
  DISTRICT("vn-districts.tsv", "name", "kind", "", "", ""),
  /** Communes and wards of Vietnam. */
  COMMUNE("vn-communes.tsv", "name", "kind", "", "", ""),
  /** Rivers, streets, markets and other sites of Vietnam. */
  VN_PLACE("vn-places.tsv", "name", "kind", "", "", ""),
  /** Well-known people. */
  PERSON("people.tsv", "name", "field", "country", "known-as", ""),
  /** Organisations. */
  ORGANIZATION("organizations.tsv", "name", "kind", "country", "", "main"),
  /** Capitalised phrases that name no person, place or organisation. */
  NOT_NAME("not-names.tsv", "phrase", "kind", "", "", ""),
  /** What stands before a person's name. */
  TITLE("titles.tsv", "title", "kind", "", "gender", ""),
  /** What begins a place's name. */
  DESIGNATOR("place-designators.tsv", "designator", "kind", "", "capital", ""),
  /** What begins an organisation's name. */
  ORG_HEAD("org-heads.tsv", "head", "kind", "", "alone", ""),
  /** Generic nouns before an organisation's name. */
  ORG_GENERIC("org-generics.tsv", "word", "kind", "", "", ""),
  /** Vietnamese family names. */
  FAMILY_VI("family-names-vi.tsv", "name", "frequency", "", "", ""),
  /** Vietnamese middle names. */
  MIDDLE_VI("middle-names-vi.tsv", "name", "", "", "gender", ""),
  /** Vietnamese given names. */
  GIVEN_VI("given-names-vi.tsv", "name", "", "", "gender", ""),
  /** Foreign given names. */
  GIVEN_FOREIGN("given-names-foreign.tsv", "name", "language", "", "gender", ""),
  /** Foreign family names. */
  FAMILY_FOREIGN("family-names-foreign.tsv", "name", "language", "", "", ""),
  /** Syllables of Chinese and Korean names in Vietnamese reading. */
  SINO_VI("zh-vi-names.tsv", "name", "role", "", "", ""),
  /** Ordinary Vietnamese words of several syllables. */
  WORD("words-vi.tsv", "word", "", "", "", "");

  private final String file;
  private final String nameColumn;
  private final String classColumn;
  private final String codeColumn;
  private final String detailColumn;
  private final String mainColumn;

  LexiconKind(
      String file,
      String nameColumn,
      String classColumn,
      String codeColumn,
      String detailColumn,
      String mainColumn) {
    this.file = file;
    this.nameColumn = nameColumn;
    this.classColumn = classColumn;
    this.codeColumn = codeColumn;
    this.detailColumn = detailColumn;
    this.mainColumn = mainColumn;
  }

  /** The name of its file under {@code models/lexicon}. */
  String file() {
    return file;
  }

  /** The row as an entry, by the names of the file's columns. */
  LexiconEntry entry(TsvRow row) {
    return new LexiconEntry(
        this,
        row.get(nameColumn),
        row.get(classColumn),
        row.get(codeColumn),
        row.get(detailColumn),
        row.get(mainColumn));
  }

  /**
   * This kind's bit in a set of kinds.
   *
   * @return a number with one bit set
   */
  public int bit() {
    return 1 << ordinal();
  }

  /**
   * Whether its phrases are no names themselves but tell that one follows or begins.
   *
   * @return true for titles, designators, heads and generic nouns
   */
  public boolean isTrigger() {
    return this == TITLE || this == DESIGNATOR || this == ORG_HEAD || this == ORG_GENERIC;
  }

  /**
   * What to call the table in a sentence.
   *
   * @return such as {@code org head}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
