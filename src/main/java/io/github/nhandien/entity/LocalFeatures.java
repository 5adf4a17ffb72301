package io.github.nhandien.entity;

import static io.github.nhandien.entity.FeatureTemplates.scramble;

/**
 * The features that one token gives another by itself: by its form, and by what the lexicon has it
 * in. Those of several tokens together are in {@link NameFeatures}.
 */
final class LocalFeatures {
  /** To so many tokens before and after it a token gives features of its form … */
  static final int FORM_REACH = 2;

  /** … and of what the lexicon has it in. */
  static final int MARKS_REACH = 2;

  private static final int EDGE = 0x1b873593;

  /** The template of the key of a token so far before, …, so far behind. */
  private static final int[] KEY = {5, 3, 1, 4, 6};

  private static final int FIRST_OF_MARKS = 40;

  private LocalFeatures() {}

  /** What stands for the key of the token before the first, or after the last. */
  static int edge(boolean before) {
    return EDGE + (before ? -1 : 1);
  }

  /**
   * Adds what a token's form says.
   *
   * @param distance where the token stands: how far behind that which gets the features
   */
  static void ofForm(FormFacts form, int distance, FeatureList out) {
    out.add(KEY[distance + FORM_REACH], scramble(form.keyHash()));
    if (distance == 0) {
      int capital = scramble(form.flags() & TokenFacts.CAPITAL);
      out.add(2, scramble(form.formHash()));
      out.add(14, scramble(form.prefix()), capital);
      out.add(15, scramble(form.suffix3()), capital);
      out.add(16, scramble(form.suffix2()), capital);
      out.add(20, scramble(form.shape()));
    }
  }

  /** Adds that there is no token any more at a distance; nothing if that is 0. */
  static void ofEdge(int distance, FeatureList out) {
    if (distance != 0) {
      out.add(KEY[distance + FORM_REACH], scramble(edge(distance < 0)));
    }
  }

  /** Adds what the lexicon has a token in, the token being at a distance. */
  static void ofMarks(Marks marks, int distance, FeatureList out) {
    int template = FIRST_OF_MARKS + (distance + MARKS_REACH) * 4;
    bits(template, marks.begins(), out);
    bits(template + 1, marks.inner(), out);
    bits(template + 2, marks.ends(), out);
    bits(template + 3, marks.alone(), out);
    if (distance == 0) {
      int names = scramble(marks.names());
      int ordinary = scramble(marks.ordinary()); // Kế hoạch, Chương trình
      out.add(70, scramble(marks.trigger()));
      out.add(114, ordinary, names);
    }
  }

  private static void bits(int template, int set, FeatureList out) {
    for (int rest = set; rest != 0; rest &= rest - 1) {
      out.add(template, scramble(Integer.numberOfTrailingZeros(rest)));
    }
  }
}
