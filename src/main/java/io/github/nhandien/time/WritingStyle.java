package io.github.nhandien.time;

import io.github.nhandien.text.Token;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a look over a whole document tells of its dates. How the writer sets a day apart from its
 * month, by the dates that say that they are ones ("ngày 24-2", "sáng 31.5"): only then may 24-2 or
 * 31.5 alone be a date. Whether Tết is spoken of, for then "mùng 2" is one of its days, and whether
 * sport is, for then "mùa này" is the season of a league. Immutable.
 */
final class WritingStyle {
  /** A style in which only 24/2 is a date. */
  static final WritingStyle SLASHED = new WritingStyle(EnumSet.noneOf(Mark.class), false, false);

  private enum Mark {
    DASH("#-#", "#-#-#"),
    DOT("#.#", "#.#.#");

    private final String pattern;
    private final String dated;

    Mark(String pattern, String dated) {
      this.pattern = pattern;
      this.dated = dated;
    }
  }

  private final Set<Mark> marks;
  private final boolean festive;
  private final boolean sport;

  private WritingStyle(Set<Mark> marks, boolean festive, boolean sport) {
    this.marks = marks;
    this.festive = festive;
    this.sport = sport;
  }

  /** Collects what the tokens of a document tell, those that {@link Node#tells} anything. */
  static final class Builder {
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private boolean festive;
    private boolean sport;

    /** Takes a number or a word of sport or Tết, with the token before it in its sentence. */
    void note(Node node, Token token, @Nullable Node before) {
      NumberForm number = node.number();
      if (number == null) {
        sport |= node.sign() == TimeLexicon.Sign.SPORT;
        festive |= node.sign() == TimeLexicon.Sign.TET && token.isCapitalized();
      } else if (before != null && isDay(before)) {
        noteDay(number);
      }
    }

    private static boolean isDay(Node before) {
      return before.mayBe(Kind.DAY) || before.mayBe(Kind.HOM) || before.mayBe(Kind.PART);
    }

    private void noteDay(NumberForm form) {
      for (Mark mark : Mark.values()) {
        boolean full = form.is(mark.dated) && form.isYear(2);
        if ((form.is(mark.pattern) || full) && form.isDay(0) && form.isMonth(1)) {
          marks.add(mark);
        }
      }
    }

    WritingStyle build() {
      boolean plain = marks.isEmpty() && !festive && !sport;
      return plain ? SLASHED : new WritingStyle(marks, festive, sport);
    }
  }

  /** Whether the document writes its dates in the shape of this number. */
  boolean allows(NumberForm form) {
    for (Mark mark : marks) {
      if (form.is(mark.pattern)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the document writes 31.5. */
  boolean allowsDots() {
    return marks.contains(Mark.DOT);
  }

  /** Whether the document tells of sport. */
  boolean isSport() {
    return sport;
  }

  /** Whether the document speaks of Tết. */
  boolean isFestive() {
    return festive;
  }
}
