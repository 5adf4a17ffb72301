package io.github.nhandien.time;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import java.util.EnumSet;
import java.util.List;
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

  /** Looks once through the words and numbers of a document. */
  static WritingStyle of(List<Sentence> sentences, TimeWords words) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    boolean festive = false;
    boolean sport = false;
    int first = 0;
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        TimeLexicon.Node node = words.at(first + i);
        if (node == TimeLexicon.NUMBER && i > 0) {
          note(tokens.get(i), words.at(first + i - 1), marks);
        } else if (node != null && node.sign() != TimeLexicon.Sign.NONE) {
          sport |= node.sign() == TimeLexicon.Sign.SPORT;
          festive |= node.sign() == TimeLexicon.Sign.TET && tokens.get(i).isCapitalized();
        }
      }
      first += tokens.size();
    }
    return new WritingStyle(marks, festive, sport);
  }

  private static void note(Token number, TimeLexicon.@Nullable Node before, Set<Mark> marks) {
    boolean day =
        before != null
            && (before.mayBe(Kind.DAY) || before.mayBe(Kind.HOM) || before.mayBe(Kind.PART));
    if (!day) {
      return;
    }
    NumberForm form = NumberForm.of(number.form());
    for (Mark mark : Mark.values()) {
      boolean full = form.is(mark.dated) && form.isYear(2);
      if ((form.is(mark.pattern) || full) && form.isDay(0) && form.isMonth(1)) {
        marks.add(mark);
      }
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
