package io.github.nhandien.time;

import io.github.nhandien.text.Gap;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.TokenKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one sentence as the grammar sees them: words of the tables, numbers by their shape,
 * and everything else opaque. Used again for the next sentence, by one thread.
 */
final class Line {
  /** So many tokens are looked back at for a quotation mark. */
  private static final int LONGEST_SPEECH = 80;

  private final TimeWords words;
  private final WritingStyle style;
  private final Memo<Numerals.Numeral> numerals = new Memo<>();
  private final Memo<Piece> pieces = new Memo<>();
  private List<Token> tokens = List.of();
  private int first; // the place of its first token among those of all sentences
  private @Nullable NumberForm[] numbers = new NumberForm[64];
  private int size;
  private @Nullable Boolean comparing;
  private @Nullable Boolean habitual;
  private boolean beginsQuoted;

  Line(TimeWords words, WritingStyle style) {
    this.words = words;
    this.style = style;
  }

  /** How the document writes its dates. */
  WritingStyle style() {
    return style;
  }

  /** Takes the next sentence; false if nothing in it can begin a time expression. */
  boolean load(Sentence sentence) {
    beginsQuoted = goesOn(sentence.tokens().get(0)) && isQuoted(size);
    first += size;
    tokens = sentence.tokens();
    size = tokens.size();
    comparing = null;
    habitual = null;
    boolean any = false;
    for (int i = 0; i < size && !any; i++) {
      any = mayBegin(i);
    }
    if (any) {
      forget();
    }
    return any;
  }

  private void forget() {
    if (size > numbers.length) {
      numbers = new NumberForm[size * 2];
    } else {
      Arrays.fill(numbers, 0, size, null);
    }
    numerals.clear(size);
    pieces.clear(size);
  }

  /** The numbers read in it so far. */
  Memo<Numerals.Numeral> numerals() {
    return numerals;
  }

  /** The single pieces read in it so far. */
  Memo<Piece> pieces() {
    return pieces;
  }

  /** Whether "cùng kỳ" stands in the sentence; looked for once. */
  boolean comparesPeriods() {
    if (comparing == null) {
      comparing = holds(Kind.SAME_PERIOD);
    }
    return comparing;
  }

  /** Whether the sentence tells of what is so every day or year; looked for once. */
  boolean isHabitual() {
    if (habitual == null) {
      habitual = holds(Kind.HABIT);
    }
    return habitual;
  }

  private boolean holds(Kind kind) {
    for (int i = 0; i < size; i++) {
      if (has(i, kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence that begins so stands on the line of the one before it. */
  private static boolean goesOn(Token first) {
    return !opensParagraph(first) && !opensText(first);
  }

  /** Whether the sentence is the first of its line. */
  boolean opensParagraph() {
    return opensParagraph(tokens.get(0));
  }

  private static boolean opensParagraph(Token first) {
    return first.gap() == Gap.LINE || first.gap() == Gap.PARAGRAPH;
  }

  /** Whether the sentence is the first of the document. */
  boolean opensText() {
    return opensText(tokens.get(0));
  }

  private static boolean opensText(Token first) {
    return first.index() == 0;
  }

  int size() {
    return size;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size && tokens.get(i).kind() == TokenKind.NUMBER;
  }

  /** Whether a phrase with which a time expression can begin may begin at the token. */
  private boolean mayBegin(int i) {
    TimeLexicon.Node node = words.at(first + i);
    return node != null && node.mayBegin();
  }

  /** Whether a phrase begins at the token with which a time expression can begin. */
  boolean begins(int i) {
    TimeLexicon.Node node = words.at(first + i);
    for (int j = i + 1; node != null && node.mayBegin(); j++) {
      if (node.begins()) {
        return true;
      }
      node = j < size ? node.next(tokens.get(j).key()) : null;
    }
    return false;
  }

  /** Whether an amount may begin at the token. */
  boolean mayCount(int i) {
    TimeLexicon.Node node = i >= 0 && i < size ? words.at(first + i) : null;
    return node != null && node.mayCount();
  }

  /** The shape of a number token, or null for any other token. */
  @Nullable NumberForm number(int i) {
    if (!isNumber(i)) {
      return null;
    }
    NumberForm form = numbers[i];
    if (form == null) {
      form = NumberForm.of(tokens.get(i).form());
      numbers[i] = form;
    }
    return form;
  }

  /** Whether the token is two numbers in one: 2-3. */
  boolean isNumberRange(int i) {
    NumberForm form = number(i);
    return form != null && form.is("#-#");
  }

  /** The plain integer at a token, or -1. */
  int integer(int i) {
    NumberForm form = number(i);
    return form != null && form.is("#") ? form.at(0) : -1;
  }

  /** The longest phrase of a kind that begins at a token, or null. */
  @Nullable Word word(int i, Kind kind) {
    if (i < 0 || i >= size) {
      return null;
    }
    TimeLexicon.Node node = words.at(first + i);
    if (node == null || !node.mayBe(kind)) {
      return null;
    }
    Word longest = null;
    int j = i;
    while (node != null) {
      List<Word> here = node.words();
      for (int k = 0; k < here.size(); k++) {
        if (here.get(k).kind() == kind) {
          longest = here.get(k);
        }
      }
      j++;
      node = j < size && node.mayGoOn(kind) ? node.next(tokens.get(j).key()) : null;
    }
    return longest;
  }

  /** The rules that may begin with the word at a token. */
  List<PieceParser> parsers(int i) {
    TimeLexicon.Node node = i >= 0 && i < size ? words.at(first + i) : null;
    return node == null ? List.of() : node.parsers();
  }

  boolean has(int i, Kind kind) {
    return word(i, kind) != null;
  }

  /** The longest phrase of a kind that ends before a token, or null. */
  @Nullable Word wordBefore(int end, Kind kind) {
    Word longest = null;
    for (int i = end - 1; i >= 0 && i >= end - 4; i--) {
      Word word = word(i, kind);
      if (word != null && i + word.length() == end) {
        longest = word;
      }
    }
    return longest;
  }

  boolean hasBefore(int end, Kind kind) {
    return wordBefore(end, kind) != null;
  }

  /** Whether a phrase of the first kind ends before a token, and none as long of the other. */
  boolean outranks(int end, Kind kind, Kind other) {
    Word word = wordBefore(end, kind);
    Word rival = word == null ? null : wordBefore(end, other);
    return word != null && (rival == null || rival.length() <= word.length());
  }

  /** Whether a token is two integers with a slash between: 24/7. */
  boolean integerPair(int i, int first, int second) {
    NumberForm form = number(i);
    return form != null && form.is("#/#") && form.at(0) == first && form.at(1) == second;
  }

  boolean is(int i, String mark) {
    return i >= 0 && i < size && tokens.get(i).form().equals(mark);
  }

  /** The one character that a token is, or 0. */
  private char mark(int i) {
    if (i < 0 || i >= size) {
      return 0;
    }
    String form = tokens.get(i).form();
    return form.length() == 1 ? form.charAt(0) : 0;
  }

  boolean isDash(int i) {
    char mark = mark(i);
    return mark == '-' || mark == '–' || mark == '—';
  }

  boolean isPunctuation(int i) {
    return i >= 0 && i < size && tokens.get(i).kind() == TokenKind.PUNCTUATION;
  }

  boolean isQuote(int i) {
    char mark = mark(i);
    return mark == '"' || mark == '“' || mark == '\'' || mark == '‘';
  }

  boolean isClosingQuote(int i) {
    char mark = mark(i);
    return mark == '"' || mark == '”' || mark == '»';
  }

  /**
   * Whether a token stands in quotation marks that were opened shortly before, in this sentence or
   * in one before it on the line.
   */
  boolean isQuoted(int i) {
    for (int j = i - 1; j >= 0 && j >= i - LONGEST_SPEECH; j--) {
      char mark = mark(j);
      if (mark == '“' || mark == '”') {
        return mark == '“';
      }
    }
    return beginsQuoted && i <= LONGEST_SPEECH;
  }

  /** 13,5%, 20$. */
  boolean isPrice(int i) {
    return i >= 0 && i < size && (is(i, "$") || tokens.get(i).form().endsWith("%"));
  }

  /** Whether the sentence ends before this token, or a mark stands there. */
  boolean isBreak(int i) {
    return i < 0 || i >= size || isPunctuation(i);
  }

  boolean isCapitalized(int i) {
    return i >= 0 && i < size && tokens.get(i).isCapitalized();
  }

  boolean touches(int i) {
    return i < size && tokens.get(i).gap() == Gap.NONE;
  }
}
