package io.github.nhandien.link;

import io.github.nhandien.text.Span;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way of writing a name, cut into what can be compared. Immutable; what it is taken apart into is
 * read when first asked for, and a race reads the same twice.
 */
final class NameForm {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String HYPHENS = "-‑–";

  private final String text;
  private final List<String> keys;
  private final List<String> parts;
  private final String key;

  /** Whether its parts are its keys, and letters and digits only: cut alike wherever they stand. */
  private final boolean isPlain;

  private @Nullable PlaceName place;
  private @Nullable OrganizationName organization;
  private @Nullable PersonName person;

  private NameForm(String text, List<String> keys, List<String> parts, boolean isPlain) {
    this.text = text;
    this.keys = keys;
    this.parts = parts;
    this.key = join(parts);
    this.isPlain = isPlain;
  }

  static NameForm of(String text) {
    return of(text, Tokenizer.vietnamese().tokenize(Text.of(text)));
  }

  /**
   * The form of a name that stands in a document.
   *
   * @param name the name
   * @param span its place
   * @param tokens those of the document that the span overlaps
   */
  static NameForm of(String name, Span span, List<Token> tokens) {
    boolean isCutAlike =
        !tokens.isEmpty()
            && tokens.get(0).start() == span.start()
            && tokens.get(tokens.size() - 1).end() == span.end()
            && name.indexOf('.') < 0; // what a dot belongs to depends on what stands around
    return isCutAlike ? of(name, tokens) : of(name);
  }

  private static NameForm of(String text, List<Token> tokens) {
    String[] keys = new String[tokens.size()];
    boolean isPlain = true;
    for (int i = 0; i < keys.length; i++) {
      keys[i] = tokens.get(i).key();
      isPlain &= isPlain(keys[i]);
    }
    List<String> all = List.of(keys);
    return new NameForm(singleSpaced(text), all, isPlain ? all : parts(tokens, all), isPlain);
  }

  /** Whether a key is letters and digits only, and the one part of its token. */
  private static boolean isPlain(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (!Character.isLetterOrDigit(key.charAt(i))) {
        return false;
      }
    }
    return key.equals(Spelling.foldKey(key));
  }

  private static List<String> parts(List<Token> tokens, List<String> keys) {
    List<String> parts = new ArrayList<>(tokens.size() + 2);
    for (int i = 0; i < tokens.size(); i++) {
      addParts(tokens.get(i), parts);
    }
    return parts.isEmpty() ? keys : List.copyOf(parts); // keys if there are nothing but signs
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

  private static boolean isWord(String part) {
    return Character.isLetterOrDigit(part.codePointAt(0)) || part.equals("&");
  }

  private static String join(List<String> parts) {
    return parts.size() == 1 ? parts.get(0) : String.join(" ", parts);
  }

  /** As the document has it, with single spaces. */
  String text() {
    return text;
  }

  /** The tokens' keys, as the lexicon has them. */
  List<String> keys() {
    return keys;
  }

  /**
   * The syllables in one {@linkplain Spelling spelling}, those joined by hyphens apart, punctuation
   * left out.
   */
  List<String> parts() {
    return parts;
  }

  /** All its parts as one string. */
  String key() {
    return key;
  }

  /** Some of its tokens as a name of their own, in small letters. */
  NameForm slice(int from, int to) {
    List<String> some = keys.subList(from, to);
    return isPlain ? new NameForm(join(some), some, some, true) : of(join(some));
  }

  /** The parts of some of its tokens. */
  List<String> parts(int from, int to) {
    return isPlain ? parts.subList(from, to) : slice(from, to).parts();
  }

  PlaceName asPlace(NameBook names) {
    PlaceName known = place;
    if (known == null) {
      known = PlaceName.of(this, names);
      place = known;
    }
    return known;
  }

  OrganizationName asOrganization(NameBook names) {
    OrganizationName known = organization;
    if (known == null) {
      known = OrganizationName.of(this, names);
      organization = known;
    }
    return known;
  }

  PersonName asPerson(NameBook names) {
    PersonName known = person;
    if (known == null) {
      known = PersonName.of(this, names.lexicon());
      person = known;
    }
    return known;
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
    return text.length() > 5
        && text.indexOf(' ') > 0
        && !hasSmallLetter()
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private boolean hasSmallLetter() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.toUpperCase(text.charAt(i)) != text.charAt(i)) {
        return true;
      }
    }
    return false;
  }
}
