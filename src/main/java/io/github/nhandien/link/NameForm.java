package io.github.nhandien.link;

import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconPhrase;
import io.github.nhandien.match.TokenTrie;
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
  private static final int LONGEST_ABBREVIATION = 3;

  private final String text;
  private final List<String> keys;
  private final List<String> parts;
  private final String key;

  /** What the lexicon's trie has for its keys. */
  private final int[] symbols;

  /** Of all its {@linkplain TokenSyllables tokens}. */
  private final int traits;

  private final boolean isAbbreviation;

  /** Of its text: kept here, where it is found sooner. */
  private final int hash;

  private @Nullable PlaceName place;
  private @Nullable OrganizationName organization;
  private @Nullable PersonName person;

  private NameForm(String text, List<String> keys, List<String> parts, int[] symbols, int traits) {
    this.text = text;
    this.keys = keys;
    this.parts = parts;
    this.key = join(parts);
    this.symbols = symbols;
    this.traits = traits;
    this.hash = text.hashCode();
    this.isAbbreviation = parts.size() <= LONGEST_ABBREVIATION && isAbbreviation(text);
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
    Lexicon lexicon = Lexicon.standard();
    String[] keys = new String[tokens.size()];
    int[] symbols = new int[keys.length];
    int traits = TokenSyllables.ALL;
    for (int i = 0; i < keys.length; i++) {
      Token token = tokens.get(i);
      keys[i] = token.key();
      symbols[i] = lexicon.symbol(token);
      traits &= TokenSyllables.of(token).traits();
    }
    List<String> all = List.of(keys);
    List<String> parts = (traits & TokenSyllables.PLAIN) != 0 ? all : parts(tokens);
    if (parts.isEmpty() && !all.isEmpty()) { // there are nothing but signs
      parts = all;
      traits = TokenSyllables.traits(all);
    } else if (parts.isEmpty()) { // white space, which some recognizer takes for a name
      parts = List.of("");
      traits = 0;
    }
    return new NameForm(singleSpaced(text), all, parts, symbols, traits);
  }

  private static List<String> parts(List<Token> tokens) {
    List<String> parts = new ArrayList<>(tokens.size() + 2);
    for (int i = 0; i < tokens.size(); i++) {
      parts.addAll(TokenSyllables.of(tokens.get(i)).parts());
    }
    return List.copyOf(parts);
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

  private static String join(List<String> parts) {
    return parts.size() == 1 ? parts.get(0) : String.join(" ", parts);
  }

  /** As the document has it, with single spaces. */
  String text() {
    return text;
  }

  /** As its text has it. */
  int hash() {
    return hash;
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

  /** What the lexicon knows under it, or null. */
  @Nullable LexiconPhrase phrase() {
    return phrase(0, symbols.length);
  }

  /** What the lexicon knows under some of its tokens together, or null. */
  @Nullable LexiconPhrase phrase(int from, int to) {
    TokenTrie<LexiconPhrase> trie = Lexicon.standard().trie();
    int state = 0;
    for (int i = from; i < to && state >= 0; i++) {
      state = trie.next(state, symbols[i]);
    }
    return state < 0 ? null : trie.value(state);
  }

  /** What the lexicon knows under one of its parts, or null. */
  @Nullable LexiconPhrase phraseOfPart(int part) {
    return isPlain() ? phrase(part, part + 1) : Lexicon.standard().phrase(parts, part, part + 1);
  }

  /** What the lexicon's trie has for the key of a token. */
  int symbol(int token) {
    return symbols[token];
  }

  /** What the lexicon knows under its tokens from one on as a name of their own, or null. */
  @Nullable LexiconPhrase phraseFrom(int token) {
    return isPlain() ? phrase(token, symbols.length) : slice(token, symbols.length).phrase();
  }

  /** The key of its tokens from one on as a name of their own. */
  String keyFrom(int token) {
    return join(parts(token, symbols.length));
  }

  /** The parts of some of its tokens as a name of their own. */
  List<String> parts(int from, int to) {
    return isPlain() ? parts.subList(from, to) : slice(from, to).parts();
  }

  /** Some of its tokens as a name of their own, in small letters: cut anew. */
  private NameForm slice(int from, int to) {
    return of(join(keys.subList(from, to)));
  }

  /** Whether its parts are its keys, and letters and digits only: cut alike wherever they stand. */
  boolean isPlain() {
    return (traits & TokenSyllables.PLAIN) != 0;
  }

  /** Whether each part may be Vietnamese: by its spelling, or as a mere initial. */
  boolean isVietnamese() {
    return (traits & TokenSyllables.VIETNAMESE) != 0;
  }

  /** Whether one of its parts is a usual abbreviation. */
  boolean hasAbbreviation() {
    return (traits & TokenSyllables.WRITTEN_OUT) == 0;
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
      known = PersonName.of(this, names);
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
    return isAbbreviation;
  }

  private static boolean isAbbreviation(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c) && !(i > 0 && letters > 1)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2 && letters * 2 > text.length();
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
