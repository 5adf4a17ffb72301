package io.github.nhandien.lexicon;

import io.github.nhandien.text.Token;
import java.util.List;

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

  /** Whether the tokens of a text have capitals wherever this name has them. */
  boolean isWrittenAt(List<Token> tokens, int from) {
    int token = from;
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ' ') {
        start = true;
        token++;
      } else if (start) {
        start = false;
        if (Character.isUpperCase(c)
            && (token >= tokens.size() || !tokens.get(token).isCapitalized())) {
          return false;
        }
      }
    }
    return true;
  }
}
