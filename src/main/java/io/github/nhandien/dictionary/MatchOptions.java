package io.github.nhandien.dictionary;

/**
 * How the entries of a dictionary are compared with a text. Immutable.
 *
 * <p>Whatever the options, composed and decomposed Unicode are the same, so are the two placements
 * of the tone mark (hoà, hòa), straight and curly apostrophes, and any kind of space.
 *
 * <pre>{@code
 * MatchOptions.defaults();                          // "Jong-un" finds Jong-un, Jong Un, Jong - un
 * MatchOptions.defaults().withIgnoreCase(true);     // … and JONG-UN
 * MatchOptions.lenient();                           // "Hà Nội" finds ha noi
 * }</pre>
 *
 * @param ignoreCase whether capital and small letters are the same
 * @param ignoreDiacritics whether a letter is the same with and without its marks, so that Hà Nội
 *     is found as Ha Noi, and Đà Nẵng as Da Nang
 * @param hyphenAsSpace whether the syllables of a name may be joined by a hyphen or a space alike;
 *     the letter after a hyphen may then be capital or small (Jong-un, Jong Un). A dash between
 *     spaces counts only where the entry has a hyphen itself, for elsewhere it parts two names
 */
public record MatchOptions(boolean ignoreCase, boolean ignoreDiacritics, boolean hyphenAsSpace) {
  private static final MatchOptions DEFAULTS = new MatchOptions(false, false, true);
  private static final MatchOptions EXACT = new MatchOptions(false, false, false);
  private static final MatchOptions LENIENT = new MatchOptions(true, true, true);

  /**
   * What a dictionary does if nothing else is said: case and diacritics matter, hyphens are as good
   * as spaces.
   *
   * @return the default options
   */
  public static MatchOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Case, diacritics and hyphens all matter.
   *
   * @return the strictest options
   */
  public static MatchOptions exact() {
    return EXACT;
  }

  /**
   * Neither case nor diacritics nor hyphens matter: for text typed without care. Short entries then
   * find ordinary words, "An" every {@code ăn}.
   *
   * @return the loosest options
   */
  public static MatchOptions lenient() {
    return LENIENT;
  }

  /**
   * The same with another regard for case.
   *
   * @param ignore whether capital and small letters are the same
   * @return a copy
   */
  public MatchOptions withIgnoreCase(boolean ignore) {
    return new MatchOptions(ignore, ignoreDiacritics, hyphenAsSpace);
  }

  /**
   * The same with another regard for diacritics.
   *
   * @param ignore whether letters are the same with and without marks
   * @return a copy
   */
  public MatchOptions withIgnoreDiacritics(boolean ignore) {
    return new MatchOptions(ignoreCase, ignore, hyphenAsSpace);
  }

  /**
   * The same with another regard for hyphens.
   *
   * @param same whether hyphen and space are the same
   * @return a copy
   */
  public MatchOptions withHyphenAsSpace(boolean same) {
    return new MatchOptions(ignoreCase, ignoreDiacritics, same);
  }
}
