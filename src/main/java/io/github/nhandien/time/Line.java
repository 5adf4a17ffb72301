package io.github.nhandien.time;

import io.github.nhandien.text.Gap;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one sentence as the grammar sees them: words of the tables, numbers by their shape,
 * and everything else opaque. Used again for the next sentence, by one thread.
 */
final class Line {
  private final TimeWords words;
  private final Speech speech;
  private final Memo<Numerals.Numeral> numerals = new Memo<>();
  private final Memo<Piece> pieces = new Memo<>();
  private List<Token> tokens = List.of();
  private int number; // of the sentence
  private int first; // the place of its first token among those of all sentences
  private int size;
  private @Nullable Boolean comparing;
  private @Nullable Boolean habitual;

  Line(List<Sentence> sentences, TimeWords words) {
    this.words = words;
    this.speech = new Speech(sentences, words);
  }

  /** How the document writes its dates. */
  WritingStyle style() {
    return words.style();
  }

  /**
   * Takes another sentence, one behind the last.
   *
   * @param sentenceTokens its tokens
   * @param sentenceNumber its number among all sentences
   * @param firstToken the place of its first token among those of all sentences
   */
  void load(List<Token> sentenceTokens, int sentenceNumber, int firstToken) {
    tokens = sentenceTokens;
    number = sentenceNumber;
    first = firstToken;
    size = tokens.size();
    comparing = null;
    habitual = null;
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

  /** Whether the sentence is the first of its line. */
  boolean opensParagraph() {
    Gap gap = tokens.get(0).gap();
    return gap == Gap.LINE || gap == Gap.PARAGRAPH;
  }

  /** Whether the sentence is the first of the document. */
  boolean opensText() {
    return tokens.get(0).index() == 0;
  }

  int size() {
    return size;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** What is known of a token, nothing of one outside of the sentence. */
  private Node node(int i) {
    return i >= 0 && i < size ? words.at(first + i) : Node.NONE;
  }

  boolean isNumber(int i) {
    return node(i).number() != null;
  }

  /** Whether a phrase begins at the token with which a time expression can begin. */
  boolean begins(int i) {
    Node node = node(i);
    for (int j = i + 1; node != null && node.starts() != 0; j++) {
      if (node.begins()) {
        return true;
      }
      node = node.next(node(j));
    }
    return false;
  }

  /** What may begin at the token: bits of {@link Starts}. */
  int starts(int i) {
    return node(i).starts();
  }

  /** Whether no time expression begins at a token as the next one is not what it needs. */
  boolean isCutOff(int i) {
    Node node = node(i);
    if (node.isEnough()) {
      return false;
    }
    Node behind = node(i + 1);
    if (behind.number() != null) {
      return node.isCounting() && (!behind.begins() || isCutOff(i + 1));
    }
    if (behind.mark() == ',') {
      return !mayCount(i) || (starts(i + 2) & (Starts.PIECE | Starts.AMOUNT)) == 0;
    }
    return !behind.matters() && node.next(behind) == null;
  }

  /** Whether an amount may begin at the token. */
  boolean mayCount(int i) {
    return (node(i).starts() & Starts.AMOUNT) != 0;
  }

  /** The shape of a number token, or null for any other token. */
  @Nullable NumberForm number(int i) {
    return node(i).number();
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
    Node node = node(i);
    return node.mayBe(kind) ? longest(node, i, kind) : null;
  }

  private @Nullable Word longest(Node begin, int i, Kind kind) {
    Word longest = null;
    Node node = begin;
    for (int j = i + 1; node != null; j++) {
      Word here = node.word(kind);
      longest = here == null ? longest : here;
      node = node.mayGoOn(kind) ? node.next(node(j)) : null;
    }
    return longest;
  }

  /** The rules that may begin with the word at a token. */
  PieceParser[] parsers(int i) {
    return node(i).parsers();
  }

  boolean has(int i, Kind kind) {
    return word(i, kind) != null;
  }

  /** The longest phrase of a kind that ends before a token, or null. */
  @Nullable Word wordBefore(int end, Kind kind) {
    if (!node(end - 1).isInPhrases()) {
      return null;
    }
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

  /** Whether a token is a mark of one character. */
  boolean is(int i, char mark) {
    return node(i).mark() == mark;
  }

  boolean isDash(int i) {
    char mark = node(i).mark();
    return mark == '-' || mark == '–' || mark == '—';
  }

  boolean isPunctuation(int i) {
    return i >= 0 && i < size && tokens.get(i).kind() == TokenKind.PUNCTUATION;
  }

  boolean isQuote(int i) {
    char mark = node(i).mark();
    return mark == '"' || mark == '“' || mark == '\'' || mark == '‘';
  }

  boolean isClosingQuote(int i) {
    char mark = node(i).mark();
    return mark == '"' || mark == '”' || mark == '»';
  }

  /** Whether a token stands in quotation marks that were opened shortly before. */
  boolean isQuoted(int i) {
    return speech.isQuoted(number, i);
  }

  /** 13,5%, 20$. */
  boolean isPrice(int i) {
    return i >= 0 && i < size && (is(i, '$') || tokens.get(i).form().endsWith("%"));
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
