package io.github.nhandien.link;

import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way of writing a name, cut into what can be compared. Immutable.
 *
 * @param text as the document has it, with single spaces
 * @param keys the tokens' keys, as the lexicon has them
 * @param parts the syllables in one {@linkplain Spelling spelling}, those joined by hyphens apart,
 *     punctuation left out
 * @param key all its parts as one string
 */
record NameForm(String text, List<String> keys, List<String> parts, String key) {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String HYPHENS = "-‑–";

  static NameForm of(String text) {
    List<Token> tokens = Tokenizer.vietnamese().tokenize(Text.of(text));
    List<String> keys = new ArrayList<>(tokens.size());
    List<String> parts = new ArrayList<>(tokens.size() + 2);
    for (Token token : tokens) {
      keys.add(token.key());
      addParts(token, parts);
    }
    if (parts.isEmpty()) {
      parts.addAll(keys); // nothing but signs
    }
    return new NameForm(
        singleSpaced(text), List.copyOf(keys), List.copyOf(parts), String.join(" ", parts));
  }

  private static void addParts(Token token, List<String> parts) {
    String form = token.form();
    if (indexOfHyphen(form, 0) == form.length()) {
      addPart(Spelling.foldKey(token.key()), parts);
      return;
    }
    for (int from = 0; from <= form.length(); from = indexOfHyphen(form, from) + 1) {
      addPart(Spelling.fold(form.substring(from, indexOfHyphen(form, from))), parts);
    }
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

  private static String singleSpaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
        return SPACES.matcher(text).replaceAll(" ");
      }
    }
    return text; // as nearly all are
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof NameForm form
            && text.equals(form.text)
            && keys.equals(form.keys)
            && parts.equals(form.parts);
  }

  /** Of the text alone: names are looked up often, and few differ in the rest. */
  @Override
  public int hashCode() {
    return text.hashCode();
  }

  private static boolean isWord(String part) {
    return Character.isLetterOrDigit(part.codePointAt(0)) || part.equals("&");
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
