package io.github.nhandien.time;

import java.util.Set;

/**
 * What may begin with a word, a bit each, so that most words spare most rules by one test. A rule
 * that begins with a kind has the kind here. Stateless.
 */
final class Starts {
  static final int PIECE = 1;
  static final int AMOUNT = 1 << 1;
  static final int EDGE = 1 << 2;
  static final int MOD = 1 << 3;
  static final int CU = 1 << 4;
  static final int RANGE = 1 << 5;
  static final int AGO = 1 << 6;
  static final int AFTER = 1 << 7;
  static final int NAMED = 1 << 8;
  static final int WHOLE = 1 << 9;
  static final int WEEK = 1 << 10;
  static final int UNIT = 1 << 11;
  static final int EVERY = 1 << 12;
  static final int AGAIN = 1 << 13;
  static final int SAME = 1 << 14;
  static final int SOME = 1 << 15;
  static final int VAGUE = 1 << 16;

  /** What a number may begin. */
  static final int OF_NUMBER = PIECE | AMOUNT;

  /** What is announced by a word of its own. */
  static final int HEADED =
      RANGE | AGO | AFTER | NAMED | WHOLE | WEEK | UNIT | EVERY | AGAIN | SAME | SOME | VAGUE;

  private Starts() {}

  /** What may begin with a word of one of the kinds. */
  static int of(Set<Kind> kinds) {
    int starts = 0;
    for (Kind kind : kinds) {
      starts |= of(kind);
    }
    return starts;
  }

  /** What may begin with a word of a kind. */
  static int of(Kind kind) {
    // a piece may be a weekday, which "nào cũng" makes recur
    int piece = Pieces.begins(kind) ? PIECE | AGAIN : 0;
    return piece
        | switch (kind) {
          case DIGIT, TEN, HALF, ROUND, VAGUE_COUNT -> AMOUNT;
          case EDGE, EDGE_HALF -> EDGE;
          case MOD -> MOD;
          case CU -> CU;
          case FROM -> RANGE;
          case AGO_HEAD -> AGO;
          case AFTER_HEAD -> AFTER;
          case POINTER_NAMED -> NAMED;
          case WHOLE -> WHOLE;
          case FIRST_WEEK -> WEEK;
          case UNIT -> UNIT | AGAIN;
          case EVERY -> EVERY;
          case EACH, SET_PHRASE, SET_PART, PART -> AGAIN;
          case SAME_PERIOD -> SAME;
          case SOME -> SOME;
          case VAGUE, VAGUE_IN, NAY -> VAGUE;
          default -> 0;
        };
  }
}
