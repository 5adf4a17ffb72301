package io.github.nhandien.time;

import org.jspecify.annotations.Nullable;

/**
 * A part of an expression that a rule recognised. Immutable.
 *
 * @param start index of its first token
 * @param end index after its last token
 * @param moment what it says
 * @param mod its modifier, or null
 * @param rule the name of the rule
 * @param certain whether it is a time even where nothing around it says so
 */
record Piece(
    int start, int end, Moment moment, @Nullable TimeMod mod, String rule, boolean certain) {

  static Piece of(int start, int end, Moment moment, Rule rule) {
    return new Piece(start, end, moment, null, rule.label(), true);
  }

  Piece uncertain() {
    return new Piece(start, end, moment, mod, rule, false);
  }

  Piece with(TimeMod newMod) {
    return new Piece(start, end, moment, newMod, rule, certain);
  }

  Piece to(int newEnd, Moment newMoment) {
    return new Piece(start, newEnd, newMoment, mod, rule, certain);
  }

  Piece from(int newStart) {
    return new Piece(newStart, end, moment, mod, rule, certain);
  }

  Piece then(Piece next, Moment joined) {
    return new Piece(
        start, next.end, joined, mod != null ? mod : next.mod, rule + " + " + next.rule, true);
  }
}
