package io.github.nhandien.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * Foreign countries and cities with two neighbouring letters exchanged, as hurried pages have them:
 * Mosocw, Wahsington. Transposition is the one slip that leaves all letters of a name in place, so
 * it is told from another name without doubt. Damerau, "A Technique for Computer Detection and
 * Correction of Spelling Errors", CACM 1964. Stateless.
 */
public final class Misspelling {
  /** Shorter names become each other too easily. */
  private static final int SHORTEST = 6;

  private Misspelling() {}

  /**
   * The place that a word means if it is written wrong.
   *
   * @param key a word in lower case
   * @param lexicon what is known
   * @return the place; empty if the lexicon knows the word, or no place by its letters
   */
  public static Optional<LexiconPhrase> place(String key, Lexicon lexicon) {
    if (key.length() < SHORTEST || lexicon.trie().symbol(key) >= 0) {
      return Optional.empty();
    }
    char[] letters = key.toCharArray();
    for (int i = 1; i < letters.length; i++) {
      exchange(letters, i);
      Optional<LexiconPhrase> phrase =
          lexicon.trie().symbol(new String(letters)) < 0
              ? Optional.empty()
              : lexicon.find(List.of(new String(letters)));
      if (phrase.filter(Misspelling::isPlace).isPresent()) {
        return phrase;
      }
      exchange(letters, i);
    }
    return Optional.empty();
  }

  private static boolean isPlace(LexiconPhrase phrase) {
    return phrase.is(LexiconKind.COUNTRY) || phrase.is(LexiconKind.CITY);
  }

  private static void exchange(char[] letters, int i) {
    char c = letters[i];
    letters[i] = letters[i - 1];
    letters[i - 1] = c;
  }
}
