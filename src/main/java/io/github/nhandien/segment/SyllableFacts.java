package io.github.nhandien.segment;

import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import io.github.nhandien.lexicon.WordStatistics;
import io.github.nhandien.match.TokenTrie;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.TokenKind;
import java.util.List;

/**
 * What is known of the tokens of a sentence before the model is asked: their shapes, and which
 * words and names of the lexicon stand where. Used by one thread.
 */
final class SyllableFacts {
  /** The longest word of the lexicon that is looked for, in syllables. */
  static final int LONGEST_WORD = 4;

  private static final int WORD = LexiconKind.WORD.bit();
  private static final int PLACE =
      LexiconKind.COUNTRY.bit()
          | LexiconKind.CITY.bit()
          | LexiconKind.REGION.bit()
          | LexiconKind.PROVINCE.bit()
          | LexiconKind.DISTRICT.bit()
          | LexiconKind.COMMUNE.bit()
          | LexiconKind.VN_PLACE.bit();
  private static final int PERSON = LexiconKind.PERSON.bit();

  final int n;
  final int[] hash;
  final int[] shape;
  private final int[] key;

  /** Lengths of the lexicon's words that begin at the token: bit k for k syllables. */
  final int[] starts;

  /** The same for names of places, with bit 16 + k for people. */
  final int[] names;

  /** Kinds of the token alone. */
  final int[] alone;

  /** Whether longest match from the left joins the token to the one before. */
  final boolean[] forward;

  /** Whether longest match from the right joins the token to the one before. */
  final boolean[] backward;

  /** Whether a name of the lexicon, longest match, joins it: 0 no, 1 a place, 2 a person. */
  final byte[] inName;

  private final WordStatistics statistics = Lexicon.standard().words();

  SyllableFacts(List<Token> tokens, TokenTrie<LexiconPhrase> trie) {
    n = tokens.size();
    hash = new int[n];
    shape = new int[n];
    key = new int[n];
    starts = new int[n];
    names = new int[n];
    alone = new int[n];
    forward = new boolean[n];
    backward = new boolean[n];
    inName = new byte[n];
    int[] symbols = new int[n];
    for (int i = 0; i < n; i++) {
      Token token = tokens.get(i);
      key[i] = token.key().hashCode();
      hash[i] = token.kind() == TokenKind.NUMBER && token.key().length() > 2 ? 7 : key[i];
      shape[i] = shape(token);
      symbols[i] = trie.symbol(token.key());
    }
    for (int i = 0; i < n; i++) {
      look(i, symbols, trie);
    }
    matchForward();
    matchBackward();
    matchNames();
  }

  private void look(int i, int[] symbols, TokenTrie<LexiconPhrase> trie) {
    int state = 0;
    int limit = Math.min(n, i + 8);
    boolean capital = isCapital(i);
    for (int j = i; j < limit; j++) {
      state = trie.next(state, symbols[j]);
      if (state < 0) {
        return;
      }
      LexiconPhrase phrase = trie.value(state);
      if (phrase == null) {
        continue;
      }
      int kinds = phrase.kinds();
      int length = j - i + 1;
      if (length == 1) {
        alone[i] = kinds;
        continue;
      }
      if ((kinds & WORD) != 0) {
        starts[i] |= 1 << length;
      }
      if (capital && isCapital(j)) {
        if ((kinds & PLACE) != 0) {
          names[i] |= 1 << length;
        }
        if ((kinds & PERSON) != 0) {
          names[i] |= 1 << 16 + length;
        }
      }
    }
  }

  private void matchForward() {
    for (int i = 0; i < n; ) {
      int length = 1;
      for (int k = LONGEST_WORD; k > 1; k--) {
        if ((starts[i] >> k & 1) != 0) {
          length = k;
          break;
        }
      }
      for (int k = 1; k < length; k++) {
        forward[i + k] = true;
      }
      i += length;
    }
  }

  private void matchBackward() {
    for (int end = n; end > 0; ) {
      int length = 1;
      for (int k = Math.min(LONGEST_WORD, end); k > 1; k--) {
        if ((starts[end - k] >> k & 1) != 0) {
          length = k;
          break;
        }
      }
      for (int k = 1; k < length; k++) {
        backward[end - k] = true;
      }
      end -= length;
    }
  }

  private void matchNames() {
    for (int i = 0; i < n; ) {
      int places = names[i] & 0xFFFF;
      int people = names[i] >>> 16;
      int longest = 31 - Integer.numberOfLeadingZeros(places | people | 1);
      for (int k = 1; k < longest; k++) {
        inName[i + k] = (byte) ((people >> longest & 1) != 0 ? 2 : 1);
      }
      i += Math.max(1, longest);
    }
  }

  /** Whether the lexicon has the word of that many syllables from the token on. */
  boolean isWord(int from, int length) {
    return from >= 0 && from < n && (starts[from] >> length & 1) != 0;
  }

  /**
   * How often two syllables stand side by side within longer entries of the lexicon, from 0 to 7.
   */
  int inner(int i) {
    return i < 1 || i >= n ? 0 : statistics.inner(key[i - 1], key[i]);
  }

  /** How many words of two syllables begin with the one before and end with this one. */
  int fans(int i) {
    return statistics.first(key[i - 1]) * 16 + statistics.last(key[i]);
  }

  boolean isCapital(int i) {
    return shape[i] >= Shape.CAPITAL && shape[i] <= Shape.CAPITALS;
  }

  /** Whether nothing joins the token to the one before: marks and addresses stand alone. */
  boolean isApart(int i) {
    return isApart(shape[i - 1], shape[i]) || isApart(shape[i], shape[i - 1]);
  }

  private static boolean isApart(int shape, int other) {
    return switch (shape) {
      case Shape.MARK, Shape.ALIEN -> true;
      case Shape.JOINT -> // 10 - 15, 500 . 000, TP . HCM
          other != Shape.NUMBER && other != Shape.CAPITALS && other != Shape.LETTER;
      default -> false;
    };
  }

  private static int shape(Token token) {
    return switch (token.kind()) {
      case NUMBER -> Shape.NUMBER;
      case PUNCTUATION, SYMBOL -> ".,-–%".contains(token.form()) ? Shape.JOINT : Shape.MARK;
      case WORD -> ofWord(token.form());
      default -> Shape.ALIEN;
    };
  }

  private static int ofWord(String form) {
    int length = form.length();
    if (!Character.isUpperCase(form.charAt(0))) {
      return Shape.LOWER;
    }
    if (length == 1) {
      return Shape.LETTER;
    }
    for (int i = 1; i < length; i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return Shape.CAPITAL;
      }
    }
    return Shape.CAPITALS;
  }

  /** What a token looks like. */
  static final class Shape {
    static final int NONE = 0;
    static final int LOWER = 1;
    static final int NUMBER = 2;
    static final int MARK = 3;
    static final int ALIEN = 4;
    static final int CAPITAL = 5;
    static final int LETTER = 6;
    static final int CAPITALS = 7;
    static final int JOINT = 8;

    private Shape() {}
  }
}
