package io.github.nhandien.entity;

import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import io.github.nhandien.match.TokenTrie;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * What the features of a document's tokens are made of, computed once a document: numbers for keys,
 * forms and shapes, places in lexicon phrases, and how else the document writes the same syllable.
 * Nothing but {@link #memory} changes once it is built.
 */
final class TokenFacts {
  private static final int KINDS = LexiconKind.values().length;

  /** Bits of {@link #flags}. */
  static final int CAPITAL = 1;

  static final int ALL_CAPS = 2;
  static final int VIETNAMESE = 4;
  static final int SENTENCE_START = 8;
  static final int SEEN_LOWER = 16;
  static final int SEEN_CAPITAL = 32;
  static final int QUOTED = 64;
  static final int BRACKETED = 128;
  static final int SHOUTING = 256;
  static final int NUMBER = 512;
  static final int SENTENCE_END = 1024;

  final int size;
  final int[] key;
  final int[] form;
  final int[] shape;
  final int[] flags;
  final int[] prefix;
  final int[] suffix;
  final int[] shortSuffix;

  /**
   * Sets of lexicon kinds, a bit a kind: a phrase of it begins, goes on, ends here, or is this
   * token alone.
   */
  final int[] begins;

  final int[] inner;
  final int[] ends;
  final int[] alone;

  /**
   * Hash of the class (office, river, ministry …) of the title, designator or head that covers the
   * token.
   */
  final int[] trigger;

  /** Place in, and length of, the run of capitalised tokens around the token; 0 outside of one. */
  final int[] runPlace;

  final int[] runLength;

  /**
   * What the first reading made of the token's other places, or all 0 before it: {@link
   * DocumentMemory}.
   */
  byte[] memory;

  TokenFacts(List<Token> tokens, List<Sentence> sentences, Lexicon lexicon, IntPredicate forget) {
    size = tokens.size();
    key = new int[size];
    form = new int[size];
    shape = new int[size];
    flags = new int[size];
    prefix = new int[size];
    suffix = new int[size];
    shortSuffix = new int[size];
    begins = new int[size];
    inner = new int[size];
    ends = new int[size];
    alone = new int[size];
    trigger = new int[size];
    runPlace = new int[size];
    runLength = new int[size];
    memory = new byte[size];
    for (int i = 0; i < size; i++) {
      describe(i, tokens.get(i));
    }
    for (Sentence sentence : sentences) {
      int from = sentence.firstToken();
      int to = from + sentence.tokens().size();
      markSentence(tokens, from, to);
      matchLexicon(tokens, from, to, lexicon.trie(), forget);
    }
    markOtherCase();
  }

  private void describe(int i, Token token) {
    String k = token.key();
    key[i] = k.hashCode();
    form[i] = token.form().hashCode();
    shape[i] = Shapes.of(token);
    prefix[i] = k.substring(0, Math.min(3, k.length())).hashCode();
    suffix[i] = k.substring(Math.max(0, k.length() - 3)).hashCode();
    shortSuffix[i] = k.substring(Math.max(0, k.length() - 2)).hashCode();
    int f = 0;
    if (token.isCapitalized()) {
      f |= CAPITAL;
    }
    if (token.isAllCaps()) {
      f |= ALL_CAPS;
    }
    if (Character.isDigit(k.charAt(0))) {
      f |= NUMBER;
    }
    if (Syllable.isVietnamese(k)) {
      f |= VIETNAMESE;
    }
    flags[i] = f;
  }

  private void markSentence(List<Token> tokens, int from, int to) {
    int letters = 0;
    int shouted = 0;
    boolean quoted = false;
    boolean bracketed = false;
    boolean start = true;
    int run = from;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      int f = flags[i];
      if (start && Character.isLetterOrDigit(token.form().codePointAt(0))) {
        f |= SENTENCE_START;
        start = false;
      }
      char c = token.form().charAt(0);
      if (token.form().length() == 1) {
        switch (c) {
          case '“', '«' -> quoted = true;
          case '”', '»' -> quoted = false;
          case '"' -> quoted = !quoted;
          case '(', '[' -> bracketed = true;
          case ')', ']' -> bracketed = false;
          default -> {}
        }
      }
      f |= quoted ? QUOTED : 0;
      f |= bracketed ? BRACKETED : 0;
      flags[i] = f;
      if ((f & VIETNAMESE) != 0 || (f & CAPITAL) != 0) {
        letters++;
        shouted += token.form().equals(token.form().toUpperCase(Locale.ROOT)) ? 1 : 0;
      }
      if ((f & CAPITAL) == 0) {
        run = i + 1;
      } else {
        runPlace[i] = i - run + 1;
        for (int j = run; j <= i && i - run < 12; j++) {
          runLength[j] = i - run + 1;
        }
      }
    }
    flags[to - 1] |= SENTENCE_END;
    if (letters >= 4 && shouted * 10 >= letters * 8) {
      for (int i = from; i < to; i++) {
        flags[i] |= SHOUTING;
      }
    }
  }

  private void matchLexicon(
      List<Token> tokens, int from, int to, TokenTrie<LexiconPhrase> trie, IntPredicate forget) {
    int[] symbols = new int[to - from];
    for (int i = from; i < to; i++) {
      symbols[i - from] = trie.symbol(tokens.get(i).key());
    }
    int[] taken = new int[KINDS]; // for each kind the end of its last phrase
    int[] longest = new int[KINDS];
    LexiconPhrase[] found = new LexiconPhrase[KINDS];
    for (int i = from; i < to; i++) {
      Arrays.fill(longest, 0);
      int state = 0;
      int any = 0;
      for (int j = i; j < to; j++) {
        state = trie.next(state, symbols[j - from]);
        if (state < 0) {
          break;
        }
        LexiconPhrase phrase = trie.value(state);
        if (phrase != null) {
          int kinds = phrase.kindsWritten(tokens, i);
          any |= kinds;
          for (int rest = kinds; rest != 0; rest &= rest - 1) {
            int kind = Integer.numberOfTrailingZeros(rest);
            longest[kind] = j + 1;
            found[kind] = phrase;
          }
        }
      }
      for (int rest = any; rest != 0; rest &= rest - 1) {
        int kind = Integer.numberOfTrailingZeros(rest);
        if (i >= taken[kind] && !forget.test(i * 31 + kind)) {
          taken[kind] = longest[kind];
          mark(i, longest[kind], kind, found[kind]);
        }
      }
    }
  }

  private void mark(int from, int to, int kind, LexiconPhrase phrase) {
    int bit = 1 << kind;
    if (to == from + 1) {
      alone[from] |= bit;
    } else {
      begins[from] |= bit;
      for (int i = from + 1; i < to - 1; i++) {
        inner[i] |= bit;
      }
      ends[to - 1] |= bit;
    }
    LexiconKind table = LexiconKind.values()[kind];
    if (table.isTrigger()) {
      int hash = phrase.classHash(table);
      for (int i = from; i < to; i++) {
        trigger[i] = hash;
      }
    }
  }

  /**
   * Whether the document writes the same syllable in small letters, or with a capital within a
   * sentence.
   */
  private void markOtherCase() {
    Map<Integer, Integer> seen = new HashMap<>();
    for (int i = 0; i < size; i++) {
      if ((flags[i] & (SENTENCE_START | SHOUTING)) == 0) {
        seen.merge(key[i], (flags[i] & CAPITAL) != 0 ? SEEN_CAPITAL : SEEN_LOWER, (a, b) -> a | b);
      }
    }
    for (int i = 0; i < size; i++) {
      if ((flags[i] & CAPITAL) != 0) {
        flags[i] |= seen.getOrDefault(key[i], 0);
      }
    }
  }
}
