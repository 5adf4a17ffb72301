package io.github.nhandien.text;

import java.util.Locale;

/**
 * Finds the next token of a folded text. One pass: no character is looked at more than a few times,
 * and every look-ahead is bounded by the token itself. Used once, by one thread.
 */
final class TokenScanner {
  private static final String CLOSING_OF_URL = ".,;:!?)]}>\"'”’…»";

  private final String s;
  private int start;
  private int end;
  private TokenKind kind = TokenKind.SYMBOL;

  TokenScanner(String folded) {
    this.s = folded;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  TokenKind kind() {
    return kind;
  }

  boolean next() {
    int i = end;
    while (i < s.length() && Character.isWhitespace(s.charAt(i))) {
      i++;
    }
    if (i == s.length()) {
      return false;
    }
    start = i;
    int c = s.codePointAt(i);
    if (isDigit(c)) {
      end = endOfNumber(i);
      kind = TokenKind.NUMBER;
    } else if (isLetter(c)) {
      scanLetters(i);
    } else if (c == '#' || c == '@') {
      end = endOfTag(i + 1);
      kind = end == i + 1 ? TokenKind.SYMBOL : c == '#' ? TokenKind.HASHTAG : TokenKind.HANDLE;
    } else if (c == '.' || c == '…') {
      end = i + 1;
      while (end < s.length() && s.charAt(end) == c) {
        end++;
      }
      kind = TokenKind.PUNCTUATION;
    } else {
      end = i + Character.charCount(c);
      kind = isPunctuation(c) ? TokenKind.PUNCTUATION : TokenKind.SYMBOL;
    }
    return true;
  }

  // --- led by a letter -------------------------------------------------------------------------

  private void scanLetters(int i) {
    int address = endOfAddress(i);
    if (address > 0) {
      end = address;
      return; // kind is set there
    }
    kind = TokenKind.WORD;
    int segment = i;
    int j = endOfWordPart(i);
    while (j < s.length()) {
      int joined = endOfJoined(segment, j);
      if (joined < 0) {
        break;
      }
      segment = j + 1;
      j = joined;
    }
    end = j;
    takeAbbreviationDot(i);
  }

  /** Letters, digits and the marks on them: U23, PC67, Đông. */
  private int endOfWordPart(int i) {
    int j = i;
    while (j < s.length()) {
      int c = s.codePointAt(j);
      if (!isLetter(c) && !isDigit(c) && !isMark(c)) {
        break;
      }
      j += Character.charCount(c);
    }
    return j;
  }

  /**
   * Where the token ends if the mark at {@code at} joins what stands before and after it; -1 if
   * not. Hyphens join a capital with a small letter (Jong-un, al-Assad) or a digit (COVID-19,
   * F-16); between two capitals (Nga-Triều, Bà Rịa-Vũng Tàu) or two small letters they separate
   * words.
   */
  private int endOfJoined(int segment, int at) {
    char mark = s.charAt(at);
    if (at + 1 >= s.length()) {
      return -1;
    }
    int after = s.codePointAt(at + 1);
    switch (mark) {
      case '\'', '’' -> {
        // O'Neill, H'Mơi, N’Golo; not the quote that closes a word
        return isLetter(after) ? endOfWordPart(at + 1) : -1;
      }
      case '-', '‑' -> {
        if (isDigit(after)) {
          int digits = endOfWordPart(at + 1);
          return digits;
        }
        boolean capitalBefore = Character.isUpperCase(s.codePointAt(segment));
        boolean capitalAfter = Character.isUpperCase(after);
        return isLetter(after) && capitalBefore != capitalAfter ? endOfWordPart(at + 1) : -1;
      }
      case '&' -> {
        boolean capitals =
            Character.isUpperCase(s.codePointBefore(at)) && Character.isUpperCase(after);
        return capitals ? endOfWordPart(at + 1) : -1;
      }
      case '.' -> {
        return endOfDotted(segment, at);
      }
      case '/' -> {
        // đ/c, Đ/c; N/A
        boolean single = at - segment == 1 && isLetter(after) && endOfWordPart(at + 1) == at + 2;
        return single ? at + 2 : -1;
      }
      default -> {
        return -1;
      }
    }
  }

  /**
   * TP.HCM, GS.TS, U.S.A, Q.1, v.v: an abbreviation, a dot, and capitals or digits right behind.
   */
  private int endOfDotted(int segment, int at) {
    int after = s.codePointAt(at + 1);
    boolean initial = at - segment == 1;
    if (!initial && !TextTables.ABBREVIATIONS.contains(s, segment, at)) {
      return -1;
    }
    int j = endOfWordPart(at + 1);
    if (j == at + 1) {
      return -1;
    }
    if (isDigit(after)) {
      return j - at <= 4 ? j : -1;
    }
    boolean capitals = Character.isUpperCase(after) && isAllUpper(at + 1, j) && j - at <= 6;
    boolean knownDotted =
        TextTables.ABBREVIATIONS.contains(s, segment, j)
            || TextTables.ABBREVIATIONS.contains(s, at + 1, j);
    return capitals || knownDotted ? j : -1;
  }

  /** TP. and TS. keep their dot, and so do the initials of a name: W. */
  private void takeAbbreviationDot(int i) {
    if (end >= s.length() || s.charAt(end) != '.') {
      return;
    }
    if (end + 1 < s.length() && s.charAt(end + 1) == '.') {
      return; // an ellipsis
    }
    boolean initial = end - i == 1 && isInitial(s.charAt(i)) && !isNumeral(i);
    boolean initials = end - i >= 3 && s.charAt(end - 2) == '.' && isAllUpper(end - 1, end);
    if (initial || initials || TextTables.ABBREVIATIONS.contains(s, i, end)) {
      end++;
    }
  }

  /** A letter that names are shortened to; those with a tone mark are words: Đông Nam Á. */
  private static boolean isInitial(char c) {
    return (c >= 'A' && c <= 'Z') || c == 'Đ';
  }

  /** The I of "quý I.", which is no initial. */
  private boolean isNumeral(int i) {
    int from = i - 1;
    while (from > 0 && Character.isLetter(s.charAt(from - 1))) {
      from--;
    }
    return "IVX".indexOf(s.charAt(i)) >= 0
        && from >= 0
        && from < i - 1
        && s.charAt(i - 1) == ' '
        && TextTables.NUMERAL_HEADS.contains(s.substring(from, i - 1).toLowerCase(Locale.ROOT));
  }

  private boolean isAllUpper(int from, int to) {
    for (int j = from; j < to; j++) {
      char c = s.charAt(j);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
    }
    return true;
  }

  // --- addresses of the net --------------------------------------------------------------------

  /** The end of the URL, domain or e-mail address that begins here, or 0; sets the kind. */
  private int endOfAddress(int i) {
    if (s.startsWith("http://", i) || s.startsWith("https://", i) || s.startsWith("www.", i)) {
      kind = TokenKind.URL;
      return trimmedEnd(i, endOfVisible(i));
    }
    int j = i;
    int lastDot = -1;
    boolean at = false;
    int limit = Math.min(s.length(), i + 254); // no address is longer
    while (j < limit) {
      char c = s.charAt(j);
      if (c == '@' && j > i && !at) {
        at = true;
        lastDot = -1;
      } else if (c == '.') {
        lastDot = j;
      } else if (!isAsciiAddress(c)) {
        break;
      }
      j++;
    }
    if (lastDot < 0 && !at) {
      return 0;
    }
    int to = trimmedEnd(i, j);
    int dot = s.lastIndexOf('.', to - 1);
    if (dot <= i || !isDomainEnd(dot + 1, to)) {
      return 0;
    }
    kind = at ? TokenKind.EMAIL : TokenKind.URL;
    boolean path = to < s.length() && s.charAt(to) == '/' && !at;
    return path ? trimmedEnd(i, endOfVisible(to)) : to;
  }

  private boolean isDomainEnd(int from, int to) {
    return to - from <= 4
        && to > from
        && Character.isLowerCase(s.charAt(from))
        && TextTables.TOP_LEVEL_DOMAINS.contains(s.substring(from, to));
  }

  private int endOfVisible(int i) {
    int j = i;
    while (j < s.length() && !Character.isWhitespace(s.charAt(j)) && s.charAt(j) != '<') {
      j++;
    }
    return j;
  }

  private int trimmedEnd(int from, int to) {
    int j = to;
    while (j > from + 1 && CLOSING_OF_URL.indexOf(s.charAt(j - 1)) >= 0) {
      j--;
    }
    return j;
  }

  private int endOfTag(int i) {
    int j = i;
    while (j < s.length()) {
      int c = s.codePointAt(j);
      if (!isLetter(c) && !isDigit(c) && !isMark(c) && c != '_') {
        break;
      }
      j += Character.charCount(c);
    }
    return j;
  }

  // --- led by a digit --------------------------------------------------------------------------

  /** Digits, their separators, and the letters glued to them: 1.900, 13,5%, 4-5/12, 6h30, 1A. */
  private int endOfNumber(int i) {
    int j = i;
    while (j < s.length()) {
      int c = s.codePointAt(j);
      if (isDigit(c) || isLetter(c) || isMark(c)) {
        j += Character.charCount(c);
      } else if (joinsDigits(c) && j + 1 < s.length() && isDigit(s.codePointAt(j + 1))) {
        j++;
      } else if (c == '/' && isDocumentCode(j + 1)) {
        j = endOfDocumentCode(j + 1);
      } else {
        break;
      }
    }
    return j < s.length() && (s.charAt(j) == '%' || s.charAt(j) == '‰') ? j + 1 : j;
  }

  private static boolean joinsDigits(int c) {
    return c == '.' || c == ',' || c == '/' || c == ':' || c == '-' || c == '–' || c == '‑';
  }

  /** The letters of a document's number, 23093/UBND-VHX: two capitals behind the stroke. */
  private boolean isDocumentCode(int i) {
    return i + 1 < s.length()
        && Character.isUpperCase(s.charAt(i))
        && Character.isUpperCase(s.charAt(i + 1));
  }

  private int endOfDocumentCode(int i) {
    int j = i;
    while (j < s.length()) {
      char c = s.charAt(j);
      boolean joins =
          (c == '-' || c == '/' || c == '&')
              && j + 1 < s.length()
              && (Character.isUpperCase(s.charAt(j + 1)) || isDigit(s.charAt(j + 1)));
      if (!Character.isUpperCase(c) && !isDigit(c) && !joins) {
        break;
      }
      j++;
    }
    return j;
  }

  // --- characters ------------------------------------------------------------------------------

  private static boolean isAsciiAddress(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '+';
  }

  private static boolean isLetter(int c) {
    return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isMark(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
