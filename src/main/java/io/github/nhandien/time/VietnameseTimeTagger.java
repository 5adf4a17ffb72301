package io.github.nhandien.time;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import java.util.List;

/** The library's tagger: one pass over the tokens, the grammar at those that may begin a time. */
final class VietnameseTimeTagger implements TimeTagger {
  static final VietnameseTimeTagger INSTANCE = new VietnameseTimeTagger();

  /** So many tokens without a mark are enough to know that the writer uses none. */
  private static final int LONG_ENOUGH = 200;

  private VietnameseTimeTagger() {}

  @Override
  public List<TimeMatch> tag(List<Sentence> sentences, TimeContext context) {
    TimeLexicon lexicon = isMarked(sentences) ? TimeLexicon.marked() : TimeLexicon.unmarked();
    return new TimeSearch(sentences, context, lexicon).run();
  }

  /** Whether a text is written with the marks of Vietnamese, as nearly all are. */
  private static boolean isMarked(List<Sentence> sentences) {
    int tokens = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        for (int i = 0; i < token.form().length(); i++) {
          if (token.form().charAt(i) >= 0x80 && Character.isLetter(token.form().charAt(i))) {
            return true;
          }
        }
      }
      tokens += sentence.tokens().size();
      if (tokens > LONG_ENOUGH) {
        return false;
      }
    }
    return false;
  }
}
