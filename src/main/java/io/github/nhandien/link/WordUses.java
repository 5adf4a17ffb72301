package io.github.nhandien.link;

import io.github.nhandien.text.Form;
import io.github.nhandien.text.FormTable;
import io.github.nhandien.text.Token;
import java.util.Set;

/** What tokens can be beside a name, as sets of bits that are kept with their forms. */
final class WordUses {
  static final int COMMA = 1;

  static final int OPEN_BRACKET = 2;

  static final int CLOSED_BRACKET = 4;

  /** Joins a title to what it belongs to: {@code của}. */
  static final int OWNER = 8;

  /** Joins titles of one person: {@code kiêm}. */
  static final int ALSO = 16;

  /** Goes before a title: {@code cựu}. */
  static final int BEFORE_TITLE = 32;

  /** May stand beside a name in a byline: {@code theo}, or any mark. */
  static final int BYLINE = 64;

  private static final FormTable<Integer> KEPT = new FormTable<>(WordUses::read);

  private WordUses() {}

  /** Whether a token is one of some uses. */
  static boolean is(Token token, int uses) {
    return (KEPT.of(token) & uses) != 0;
  }

  private static int read(Form form) {
    String key = form.key();
    return mark(form.composed())
        | (Character.isLetterOrDigit(form.composed().codePointAt(0)) ? 0 : BYLINE)
        | word(key, LinkTables.OWNER, OWNER)
        | word(key, LinkTables.ALSO, ALSO)
        | word(key, LinkTables.BEFORE_TITLE, BEFORE_TITLE)
        | word(key, LinkTables.BYLINE, BYLINE);
  }

  private static int mark(String form) {
    return switch (form) {
      case "," -> COMMA;
      case "(" -> OPEN_BRACKET;
      case ")" -> CLOSED_BRACKET;
      default -> 0;
    };
  }

  private static int word(String key, Set<String> words, int use) {
    return words.contains(key) ? use : 0;
  }
}
