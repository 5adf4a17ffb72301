package io.github.nhandien.link;

import io.github.nhandien.entity.Syllable;
import io.github.nhandien.text.Form;
import io.github.nhandien.text.FormTable;
import io.github.nhandien.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * What a token gives to a name: its syllables in one {@linkplain Spelling spelling}, those joined
 * by hyphens apart, none for punctuation. Kept with the token's form. Immutable.
 *
 * @param parts its syllables
 * @param traits what holds of them, as a set of bits
 */
record TokenSyllables(List<String> parts, int traits) {
  /** The key is the one syllable, of letters and digits only: cut alike wherever it stands. */
  static final int PLAIN = 1;

  /** Each syllable may be Vietnamese: by its spelling, or as a mere initial. */
  static final int VIETNAMESE = 2;

  /** No syllable is a usual abbreviation. */
  static final int WRITTEN_OUT = 4;

  static final int ALL = PLAIN | VIETNAMESE | WRITTEN_OUT;

  private static final String HYPHENS = "-‑–";

  private static final FormTable<TokenSyllables> KEPT = new FormTable<>(TokenSyllables::read);

  static TokenSyllables of(Token token) {
    return KEPT.of(token);
  }

  private static TokenSyllables read(Form form) {
    String key = form.key();
    if (isPlain(key)) {
      List<String> parts = List.of(key);
      return new TokenSyllables(parts, PLAIN | traits(parts));
    }
    List<String> parts = parts(form.composed(), key);
    return new TokenSyllables(parts, traits(parts));
  }

  /** What holds of some syllables by themselves: all but {@link #PLAIN}. */
  static int traits(List<String> parts) {
    int traits = VIETNAMESE | WRITTEN_OUT;
    for (String part : parts) {
      if (part.length() != 1 && !Syllable.isVietnamese(part)) {
        traits &= ~VIETNAMESE;
      }
      if (LinkTables.ABBREVIATIONS.containsKey(part)) {
        traits &= ~WRITTEN_OUT;
      }
    }
    return traits;
  }

  private static boolean isPlain(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (!Character.isLetterOrDigit(key.charAt(i))) {
        return false;
      }
    }
    return key.equals(Spelling.foldKey(key));
  }

  private static List<String> parts(String form, String key) {
    List<String> parts = new ArrayList<>(2);
    if (indexOfHyphen(form, 0) == form.length()) {
      addPart(Spelling.foldKey(key), parts);
    } else {
      for (int from = 0; from <= form.length(); from = indexOfHyphen(form, from) + 1) {
        addPart(Spelling.fold(form.substring(from, indexOfHyphen(form, from))), parts);
      }
    }
    return List.copyOf(parts);
  }

  private static void addPart(String part, List<String> parts) {
    if (!part.isEmpty() && isWord(part)) {
      parts.add(part);
    }
  }

  /** The next hyphen from there on, or the length. */
  private static int indexOfHyphen(String form, int from) {
    int i = from;
    while (i < form.length() && HYPHENS.indexOf(form.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static boolean isWord(String part) {
    return Character.isLetterOrDigit(part.codePointAt(0)) || part.equals("&");
  }
}
