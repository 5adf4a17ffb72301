package io.github.nhandien.vncorenlp;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Maps words back to the text that they came from, although characters were rewritten, dropped or
 * added on the way: the alignment of all characters that costs least (Needleman and Wunsch, 1970).
 * It is found for the whole stretch at once, so that one word rewritten beyond recognition does not
 * move the others.
 */
final class Alignment {
  private static final int EQUAL = 0;
  private static final int ALIKE = 1; // the same letter but for case and marks
  private static final int DROPPED = 4;
  private static final int OTHER = 5;
  private static final int OF_OTHER_KIND = 7; // a letter for a mark
  private static final int NEVER = 1000;
  private static final int SPACE_DROPPED = 1;
  private static final byte BOTH = 0;
  private static final byte ONLY_TEXT = 1;
  private static final byte ONLY_WORDS = 2;

  private Alignment() {}

  /**
   * Finds the word of each character.
   *
   * @param text what was analysed
   * @param words what came back, in order
   * @return for each character of the text the index of its word, or -1 for white space and what
   *     has no counterpart
   */
  static int[] wordOfEach(String text, List<String> words) {
    List<Integer> owners = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    for (int w = 0; w < words.size(); w++) {
      String word = words.get(w);
      for (int i = 0; i < word.length(); i++) {
        append(joined, owners, word.charAt(i), w);
      }
      append(joined, owners, ' ', -1);
    }
    List<Integer> places = new ArrayList<>();
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      append(visible, places, text.charAt(i), i);
    }
    int[] owner = new int[text.length()];
    Arrays.fill(owner, -1);
    int[] match = match(visible.toString(), joined.toString());
    for (int i = 0; i < match.length; i++) {
      if (match[i] >= 0 && visible.charAt(i) != ' ') {
        owner[places.get(i)] = owners.get(match[i]);
      }
    }
    return owner;
  }

  /** White space and underscores, however many, become one space. */
  private static void append(StringBuilder to, List<Integer> origins, char c, int origin) {
    boolean space = c == '_' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    if (space && (to.length() == 0 || to.charAt(to.length() - 1) == ' ')) {
      return;
    }
    to.append(space ? ' ' : c);
    origins.add(origin);
  }

  /** For each character of a the index of its counterpart in b, or -1. */
  private static int[] match(String a, String b) {
    char[] plainA = plain(a);
    char[] plainB = plain(b);
    int n = a.length();
    int m = b.length();
    byte[][] moves = new byte[n + 1][m + 1];
    int[] above = new int[m + 1];
    int[] here = new int[m + 1];
    for (int j = 1; j <= m; j++) {
      above[j] = above[j - 1] + drop(b.charAt(j - 1));
      moves[0][j] = ONLY_WORDS;
    }
    for (int i = 1; i <= n; i++) {
      int dropA = drop(a.charAt(i - 1));
      here[0] = above[0] + dropA;
      moves[i][0] = ONLY_TEXT;
      for (int j = 1; j <= m; j++) {
        int cost =
            a.charAt(i - 1) == b.charAt(j - 1)
                ? EQUAL
                : plainA[i - 1] == plainB[j - 1] ? ALIKE : other(plainA[i - 1], plainB[j - 1]);
        int best = above[j - 1] + cost;
        byte move = BOTH;
        if (above[j] + dropA < best) {
          best = above[j] + dropA;
          move = ONLY_TEXT;
        }
        if (here[j - 1] + drop(b.charAt(j - 1)) < best) {
          best = here[j - 1] + drop(b.charAt(j - 1));
          move = ONLY_WORDS;
        }
        here[j] = best;
        moves[i][j] = move;
      }
      int[] swap = above;
      above = here;
      here = swap;
    }
    int[] match = new int[n];
    Arrays.fill(match, -1);
    int i = n;
    int j = m;
    while (i > 0 || j > 0) {
      switch (moves[i][j]) {
        case BOTH -> match[--i] = --j;
        case ONLY_TEXT -> i--;
        default -> j--;
      }
    }
    return match;
  }

  private static int drop(char c) {
    return c == ' ' ? SPACE_DROPPED : DROPPED;
  }

  private static int other(char a, char b) {
    if (a == ' ' || b == ' ') {
      return NEVER;
    }
    return Character.isLetterOrDigit(a) == Character.isLetterOrDigit(b) ? OTHER : OF_OTHER_KIND;
  }

  /** Letters without case and marks, all quotes and all strokes alike. */
  private static char[] plain(String s) {
    char[] plain = new char[s.length()];
    for (int i = 0; i < plain.length; i++) {
      char c = s.charAt(i);
      if (c < 0x80) {
        plain[i] = Character.toLowerCase(c);
      } else if (c == 'đ' || c == 'Đ') {
        plain[i] = 'd';
      } else {
        plain[i] =
            switch (Character.getType(c)) {
              case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> '"';
              case Character.DASH_PUNCTUATION -> '-';
              default ->
                  Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                      .toLowerCase(Locale.ROOT)
                      .charAt(0);
            };
      }
    }
    return plain;
  }
}
