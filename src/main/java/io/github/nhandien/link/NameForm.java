package io.github.nhandien.link;

import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A way of writing a name, cut into what can be compared. Immutable.
 *
 * @param text as the document has it, with single spaces
 * @param keys the tokens' keys, as the lexicon has them
 * @param parts the syllables in one {@linkplain Spelling spelling}, those joined by hyphens apart,
 *     punctuation left out
 */
record NameForm(String text, List<String> keys, List<String> parts) {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern HYPHENS = Pattern.compile("[-‑–]");

  static NameForm of(String text) {
    List<Token> tokens = Tokenizer.vietnamese().tokenize(Text.of(text));
    List<String> keys = new ArrayList<>(tokens.size());
    List<String> parts = new ArrayList<>(tokens.size() + 2);
    for (Token token : tokens) {
      keys.add(token.key());
      for (String piece : HYPHENS.split(token.form(), -1)) {
        String part = Spelling.fold(piece);
        if (!part.isEmpty() && isWord(part)) {
          parts.add(part);
        }
      }
    }
    if (parts.isEmpty()) {
      parts.addAll(keys); // nothing but signs
    }
    return new NameForm(
        SPACES.matcher(text).replaceAll(" "), List.copyOf(keys), List.copyOf(parts));
  }

  private static boolean isWord(String part) {
    return Character.isLetterOrDigit(part.codePointAt(0)) || part.equals("&");
  }

  /** All its parts as one string. */
  String key() {
    return String.join(" ", parts);
  }

  String first() {
    return parts.get(0);
  }

  String last() {
    return parts.get(parts.size() - 1);
  }

  int size() {
    return parts.size();
  }

  /** Whether it is one run of letters, digits and spaces without any small letter. */
  boolean isAbbreviation() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c) && !(i > 0 && letters > 1)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2 && parts.size() <= 3 && letters * 2 > text.length();
  }

  /** Whether it is a longer name, all in capitals, as in headlines. */
  boolean isShouted() {
    return text.length() > 5 && text.indexOf(' ') > 0 && text.equals(text.toUpperCase(Locale.ROOT));
  }
}
