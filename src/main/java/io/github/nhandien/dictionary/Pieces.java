package io.github.nhandien.dictionary;

import io.github.nhandien.text.Diacritics;
import io.github.nhandien.text.Gap;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.TokenKind;
import java.util.Arrays;
import java.util.List;

/**
 * Tokens as dictionaries compare them. Where hyphens are as good as spaces, a token such as Jong-un
 * falls into two pieces, and a dash token between two others is marked, to be passed over; else
 * every token is one piece. Filled by one thread, then only read.
 */
final class Pieces {
  private static final byte FIRST = 1;
  private static final byte LAST = 2;
  private static final byte DASH = 4;
  private static final byte BREAK = 8;

  private final MatchOptions options;
  private final List<Token> tokens;
  private String[] forms;
  private String[] keys;
  private int[] tokenOf;
  private byte[] flags;
  private int size;

  Pieces(List<Token> tokens, MatchOptions options) {
    this.options = options;
    this.tokens = tokens;
    int capacity = tokens.size() + 8;
    this.forms = new String[capacity];
    this.keys = new String[capacity];
    this.tokenOf = new int[capacity];
    this.flags = new byte[capacity];
    for (int i = 0; i < tokens.size(); i++) {
      add(i, tokens.get(i));
    }
  }

  int size() {
    return size;
  }

  /** The piece as it is written, composed. */
  String form(int piece) {
    return forms[piece];
  }

  /** What the trie knows the piece by. */
  String key(int piece) {
    return keys[piece];
  }

  /** Index of the token that the piece belongs to, among the tokens given. */
  int token(int piece) {
    return tokenOf[piece];
  }

  /** Whether a token begins with this piece. */
  boolean isFirst(int piece) {
    return (flags[piece] & FIRST) != 0;
  }

  /** Whether a token ends with this piece. */
  boolean isLast(int piece) {
    return (flags[piece] & LAST) != 0;
  }

  /** Whether it is a dash, and dashes may be passed over. */
  boolean isDash(int piece) {
    return (flags[piece] & DASH) != 0;
  }

  /** Whether no name goes on from the piece before to this one. */
  boolean isBreak(int piece) {
    return (flags[piece] & BREAK) != 0;
  }

  /**
   * Breaks before sentences that begin on a line of their own: a name goes on over a line end only
   * within a sentence, not from one headline or paragraph to the next.
   */
  void breakBefore(List<Sentence> sentences) {
    int piece = 0;
    for (Sentence sentence : sentences) {
      Token first = sentence.tokens().get(0);
      if (first.gap() == Gap.LINE || first.gap() == Gap.PARAGRAPH) {
        while (tokenOf[piece] < first.index()) {
          piece++;
        }
        flags[piece] |= BREAK;
      }
    }
  }

  /** Whether a dash may be passed over here: it stands between two pieces that are none. */
  boolean isPassable(int piece) {
    return isDash(piece) && piece + 1 < size && !isDash(piece + 1) && !isBreak(piece + 1);
  }

  /** Whether there is white space on either side of a dash token. */
  boolean isSpaced(int dash) {
    return gap(dash) != Gap.NONE || gap(dash + 1) != Gap.NONE;
  }

  private Gap gap(int piece) {
    return tokens.get(tokenOf[piece]).gap();
  }

  /**
   * The piece as it is compared where case matters: like its key, but with its capitals.
   *
   * <p>The key may have the tone on another vowel than the form; capitals stay where they are.
   */
  String cased(int piece) {
    String form = options.ignoreDiacritics() ? Diacritics.strip(forms[piece]) : forms[piece];
    String key = keys[piece];
    if (form.length() != key.length()) {
      return form; // a capital whose small letter is two characters: İ
    }
    char[] cased = new char[key.length()];
    boolean same = true;
    for (int i = 0; i < cased.length; i++) {
      char c = form.charAt(i);
      cased[i] = Character.isUpperCase(c) ? Character.toUpperCase(key.charAt(i)) : key.charAt(i);
      same &= cased[i] == c;
    }
    return same ? form : new String(cased);
  }

  private void add(int index, Token token) {
    if (token.kind() == TokenKind.WORD) {
      addWord(index, token);
    } else {
      boolean dash = options.hyphenAsSpace() && isDash(token.form());
      add(index, token.form(), token.key(), FIRST | LAST | (dash ? DASH : 0));
    }
  }

  private void addWord(int index, Token token) {
    String form = token.form();
    boolean plain = true;
    for (int i = 1; i < form.length() && plain; i++) {
      char c = form.charAt(i);
      plain = c != '.' && c != '’' && !isHyphen(c);
    }
    if (plain) {
      add(index, form, token.key(), FIRST | LAST);
      return;
    }
    String dotless = endsWithInitial(form) ? form.substring(0, form.length() - 1) : form;
    String bare = dotless.replace('’', '\'');
    int start = 0;
    for (int i = 1; i < bare.length() - 1 && options.hyphenAsSpace(); i++) {
      if (isHyphen(bare.charAt(i)) && i > start) {
        String part = bare.substring(start, i);
        add(index, part, Token.keyOf(part), start == 0 ? FIRST : 0);
        start = i + 1;
      }
    }
    String part = bare.substring(start);
    add(index, part, Token.keyOf(part), LAST | (start == 0 ? FIRST : 0));
  }

  private void add(int index, String form, String key, int flag) {
    if (size == forms.length) {
      int more = size * 2;
      forms = Arrays.copyOf(forms, more);
      keys = Arrays.copyOf(keys, more);
      tokenOf = Arrays.copyOf(tokenOf, more);
      flags = Arrays.copyOf(flags, more);
    }
    forms[size] = form;
    keys[size] = options.ignoreDiacritics() ? Diacritics.strip(key) : key;
    tokenOf[size] = index;
    flags[size] = (byte) flag;
    size++;
  }

  /** Whether the piece was compared without the dot that its token ends with. */
  boolean dropsDot(int piece) {
    Token token = tokens.get(tokenOf[piece]);
    return token.kind() == TokenKind.WORD && endsWithInitial(token.form());
  }

  /**
   * The dot of initials (A., D.C.) is not compared, for at the end of a sentence it is the full
   * stop as well. TP. and TS. are other words than TP and TS.
   */
  private static boolean endsWithInitial(String form) {
    int last = form.length() - 1;
    return last >= 1 && form.charAt(last) == '.' && (last == 1 || form.charAt(last - 2) == '.');
  }

  private static boolean isDash(String form) {
    return form.length() == 1 && (isHyphen(form.charAt(0)) || form.charAt(0) == '–');
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }
}
