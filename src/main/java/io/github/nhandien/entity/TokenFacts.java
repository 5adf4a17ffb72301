package io.github.nhandien.entity;

import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconMatches;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What the features of a document's tokens are made of, computed once a document: numbers for keys,
 * forms and shapes, places in lexicon phrases, and how else the document writes the same syllable.
 * Nothing but {@link #memory} changes once it is built.
 */
final class TokenFacts {
  private static final LexiconKind[] KINDS = LexiconKind.values();

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

  /** All of these, which features are made of. */
  static final int WRITTEN = 2047;

  /** A place that everybody knows begins, written small: "ở sài gòn". */
  static final int SMALL_PLACE = 2048;

  /** A phrase of the lexicon covers the token. */
  private static final int MARKED = 4096;

  private static final int PLACES =
      LexiconKind.COUNTRY.bit() | LexiconKind.CITY.bit() | LexiconKind.PROVINCE.bit();

  final int size;
  private final List<Token> tokens;

  /** What each token's form says by itself. */
  final FormFacts[] forms;

  final int[] key;
  final short[] flags;

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

  final byte[] runLength;

  /** Numbers for the keys that stand somewhere with a capital. */
  final KeyNumbers capitalised;

  /**
   * What the first reading made of the token's other places, or all 0 before it: {@link
   * DocumentMemory}.
   */
  byte[] memory;

  /**
   * Gathers the facts.
   *
   * @param tokens all tokens of a document
   * @param phrases what the lexicon has of them
   * @param forget whether to overlook the phrase of a kind at a token: {@code token * 31 + kind}
   */
  TokenFacts(
      List<Token> tokens, List<Sentence> sentences, LexiconMatches phrases, IntPredicate forget) {
    this.tokens = tokens;
    size = tokens.size();
    capitalised = new KeyNumbers(size / 8); // about one token in eight has a capital of its own
    forms = new FormFacts[size];
    key = new int[size];
    flags = new short[size];
    begins = new int[size];
    inner = new int[size];
    ends = new int[size];
    alone = new int[size];
    trigger = new int[size];
    runPlace = new int[size];
    runLength = new byte[size];
    memory = new byte[size];
    for (int i = 0; i < size; i++) {
      FormFacts form = FormFacts.of(tokens.get(i));
      forms[i] = form;
      key[i] = form.keyHash();
      flags[i] = (short) form.flags();
    }
    Matching matching = new Matching(phrases, forget);
    for (Sentence sentence : sentences) {
      int from = sentence.firstToken();
      int to = from + sentence.tokens().size();
      markSentence(from, to);
      matching.run(from, to);
    }
    markOtherCase();
  }

  /** Whether the lexicon has a phrase that covers the token. */
  boolean isMarked(int token) {
    return (flags[token] & MARKED) != 0;
  }

  private void markSentence(int from, int to) {
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
      if (token.form().length() == 1) {
        switch (token.form().charAt(0)) {
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
      flags[i] = (short) f;
      if ((f & VIETNAMESE) != 0 || (f & CAPITAL) != 0) {
        letters++;
        shouted += forms[i].isShouted() ? 1 : 0;
      }
      if ((f & CAPITAL) == 0) {
        run = i + 1;
      } else {
        runPlace[i] = i - run + 1;
        for (int j = run; j <= i && i - run < 12; j++) {
          runLength[j] = (byte) (i - run + 1);
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

  /** The longest phrases of each table of the lexicon, from left to right. */
  private final class Matching {
    private final LexiconMatches phrases;
    private final IntPredicate forget;
    private final int[] taken = new int[KINDS.length]; // for each kind the end of its last phrase
    private final int[] longest = new int[KINDS.length]; // the last match found of each kind

    Matching(LexiconMatches phrases, IntPredicate forget) {
      this.phrases = phrases;
      this.forget = forget;
    }

    void run(int from, int to) {
      for (int i = from; i < to; i++) {
        for (int rest = find(i, to); rest != 0; rest &= rest - 1) {
          int kind = Integer.numberOfTrailingZeros(rest);
          if (i >= taken[kind] && !forget.test(i * 31 + kind)) {
            taken[kind] = phrases.end(longest[kind]);
            mark(i, taken[kind], kind, longest[kind]);
          }
        }
      }
    }

    /** The tables that have a phrase that begins at the token and ends in its sentence. */
    private int find(int i, int to) {
      int any = 0;
      int first = phrases.first(i);
      int next = phrases.first(i + 1);
      int capitals = first == next ? 0 : capitals(i, Math.min(phrases.end(next - 1), to));
      for (int match = first; match < next && phrases.end(match) <= to; match++) {
        int kinds = phrases.kindsWritten(match, capitals);
        any |= kinds;
        if (capitals == 0 && phrases.end(match) > i + 1) {
          markSmall(i, phrases.kindsWritten(match, ~0));
        }
        for (int rest = kinds; rest != 0; rest &= rest - 1) {
          longest[Integer.numberOfTrailingZeros(rest)] = match;
        }
      }
      return any;
    }

    private void markSmall(int i, int kinds) {
      if ((kinds & PLACES) != 0 && (kinds & LexiconKind.WORD.bit()) == 0) {
        flags[i] |= SMALL_PLACE;
      }
    }

    private void mark(int from, int to, int kind, int match) {
      int bit = 1 << kind;
      if (to == from + 1) {
        alone[from] |= bit;
      } else {
        begins[from] |= bit;
        for (int i = from + 1; i < to - 1; i++) {
          inner[i] |= bit;
          flags[i] |= MARKED;
        }
        ends[to - 1] |= bit;
        flags[to - 1] |= MARKED;
      }
      flags[from] |= MARKED;
      LexiconKind table = KINDS[kind];
      if (table.isTrigger()) {
        Arrays.fill(trigger, from, to, phrases.phrase(match).classHash(table));
      }
    }
  }

  /** Which of some tokens have a capital, a bit each, the first lowest. */
  private int capitals(int from, int to) {
    int capitals = 0;
    for (int i = to - 1; i >= from; i--) {
      capitals = capitals << 1 | flags[i] & CAPITAL;
    }
    return capitals;
  }

  /**
   * Whether the document writes the same syllable in small letters, or with a capital within a
   * sentence.
   */
  private void markOtherCase() {
    for (int i = 0; i < size; i++) {
      if ((flags[i] & CAPITAL) != 0) {
        capitalised.getOrAdd(key[i]);
      }
    }
    byte[] seen = new byte[capitalised.size()];
    for (int i = 0; i < size; i++) {
      boolean free = (flags[i] & (SENTENCE_START | SHOUTING)) == 0;
      int number = free ? capitalised.get(key[i]) : -1;
      if (number >= 0) {
        seen[number] |= (flags[i] & CAPITAL) != 0 ? SEEN_CAPITAL : SEEN_LOWER;
      }
    }
    for (int i = 0; i < size; i++) {
      if ((flags[i] & CAPITAL) != 0) {
        flags[i] |= seen[capitalised.get(key[i])];
      }
    }
  }
}
