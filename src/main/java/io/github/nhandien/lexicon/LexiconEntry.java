package io.github.nhandien.lexicon;

/**
 * A fact about a phrase. Immutable; a string is empty where the table says nothing.
 *
 * @param kind the table that it stands in
 * @param name the phrase as the table writes it
 * @param classOf what the table says it is: capital, river, ministry, office …
 * @param code ISO 3166-1 alpha-2 or, for a province, the official code
 * @param detail gender, today's province, the part of a person's name used alone, or what else the
 *     table knows
 * @param main the usual full name if the phrase is another name of it
 */
public record LexiconEntry(
    LexiconKind kind, String name, String classOf, String code, String detail, String main) {

  /**
   * The name under which it usually goes.
   *
   * @return {@link #main()} or, without one, {@link #name()}
   */
  public String mainName() {
    return main.isEmpty() ? name : main;
  }

  /** The same fact under another name. */
  LexiconEntry alias(String other) {
    return new LexiconEntry(kind, other, classOf, code, detail, name);
  }

  /**
   * The words that a text must write with a capital for the name to be meant, a bit each: none of a
   * title, a head or another trigger, which match in either case.
   */
  int capitals() {
    if (kind.isTrigger()) {
      return 0;
    }
    int capitals = 0;
    int word = 1;
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == ' ') {
        word <<= 1;
      } else if ((i == 0 || name.charAt(i - 1) == ' ') && Character.isUpperCase(name.charAt(i))) {
        capitals |= word;
      }
    }
    return capitals;
  }
}
