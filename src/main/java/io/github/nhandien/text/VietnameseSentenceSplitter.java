package io.github.nhandien.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cuts after . ! ? … before a capital, a digit or an opening mark, and at line ends, except where a
 * line goes on in small letters (hard-wrapped text). Dots that belong to an abbreviation, an
 * initial or a number are inside those tokens and never seen here.
 */
final class VietnameseSentenceSplitter implements SentenceSplitter {
  static final VietnameseSentenceSplitter INSTANCE = new VietnameseSentenceSplitter();

  private static final String CLOSERS = "\"'”’»)]}";
  private static final String OPENERS = "\"'“‘«([{";
  private static final String TERMINALS = ".!?";
  private static final String BULLETS = "-–—•*+·";

  private VietnameseSentenceSplitter() {}

  @Override
  public List<Sentence> split(Text text, List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    boolean quoted = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.gap() == Gap.LINE || token.gap() == Gap.PARAGRAPH) {
        quoted = false; // an unclosed quote does not outlive its line
      }
      quoted = isQuoted(token, quoted);
      if (i + 1 == tokens.size() || endsHere(tokens, i, quoted)) {
        sentences.add(Sentence.of(text, tokens.subList(first, i + 1), sentences.size()));
        first = i + 1;
      }
    }
    return Collections.unmodifiableList(sentences);
  }

  private static boolean isQuoted(Token token, boolean quoted) {
    if (token.form().length() != 1) {
      return quoted;
    }
    return switch (token.form().charAt(0)) {
      case '“', '«' -> true;
      case '”', '»' -> false;
      case '"' -> !quoted;
      default -> quoted;
    };
  }

  private static boolean endsHere(List<Token> tokens, int i, boolean quoted) {
    Token next = tokens.get(i + 1);
    switch (next.gap()) {
      case PARAGRAPH -> {
        return true;
      }
      case LINE -> {
        return !Character.isLowerCase(next.form().codePointAt(0)) || isTerminal(tokens.get(i));
      }
      case NONE -> {
        // "… nói.Theo ông": the space was forgotten
        return isOneOf(tokens.get(i), ".") && next.isCapitalized() && !next.isAllCaps();
      }
      default -> {
        return endsBeforeSpace(tokens, i, quoted);
      }
    }
  }

  private static boolean endsBeforeSpace(List<Token> tokens, int i, boolean quoted) {
    Token next = tokens.get(i + 1);
    if (isInitial(tokens.get(i))) {
      return endsAtInitial(tokens, i);
    }
    int mark = i;
    while (mark > 0 && isOneOf(tokens.get(mark), CLOSERS) && tokens.get(mark).gap() == Gap.NONE) {
      mark--;
    }
    if (!isTerminal(tokens.get(mark))) {
      return false;
    }
    if (quoted && isEllipsis(tokens.get(mark))) {
      return false;
    }
    return startsSentence(next);
  }

  /** "George W. Bush" goes on; "Nguyễn Văn A. Sau đó" ends: Vietnamese words stand around it. */
  private static boolean endsAtInitial(List<Token> tokens, int i) {
    Token next = tokens.get(i + 1);
    return i > 0
        && next.isCapitalized()
        && (hasVietnameseLetter(next.form()) || hasVietnameseLetter(tokens.get(i - 1).form()));
  }

  private static boolean isInitial(Token token) {
    return token.form().length() == 2
        && token.form().charAt(1) == '.'
        && token.kind() == TokenKind.WORD;
  }

  private static boolean hasVietnameseLetter(String form) {
    return form.chars().anyMatch(c -> (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0xC0 && c <= 0x1B0));
  }

  private static boolean startsSentence(Token next) {
    int c = next.form().codePointAt(0);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || isOneOf(next, OPENERS)
        || isOneOf(next, BULLETS)
        || next.kind() == TokenKind.HASHTAG;
  }

  private static boolean isTerminal(Token token) {
    return isOneOf(token, TERMINALS) || isEllipsis(token);
  }

  private static boolean isEllipsis(Token token) {
    return token.form().charAt(0) == '…' || token.form().startsWith("..");
  }

  private static boolean isOneOf(Token token, String marks) {
    return token.form().length() == 1 && marks.indexOf(token.form().charAt(0)) >= 0;
  }
}
