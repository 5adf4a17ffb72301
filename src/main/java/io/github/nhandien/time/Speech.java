package io.github.nhandien.time;

import io.github.nhandien.text.Gap;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import java.util.List;

/**
 * Which sentences begin within quotation marks that were opened before them on their line. Few
 * documents ask, so that nothing is looked at before somebody does, and nothing twice. Used by one
 * thread for one document, in the order of its sentences.
 */
final class Speech {
  /** So many tokens are looked back at for a quotation mark. */
  private static final int LONGEST = 80;

  private final List<Sentence> sentences;
  private final TimeWords words;
  private int known; // the sentence up to which it is known
  private int first; // the place of its first token among those of all
  private boolean beginsQuoted;

  Speech(List<Sentence> sentences, TimeWords words) {
    this.sentences = sentences;
    this.words = words;
  }

  /**
   * Whether a token stands in quotation marks that were opened shortly before, in its sentence or
   * in one before it on the line.
   *
   * @param sentence the number of its sentence, no smaller than when it was asked last
   * @param i its place in it
   */
  boolean isQuoted(int sentence, int i) {
    while (known < sentence) {
      int size = sentences.get(known).tokens().size();
      boolean quoted = isQuoted(size);
      first += size;
      known++;
      beginsQuoted = quoted && goesOn(sentences.get(known).tokens().get(0));
    }
    return isQuoted(i);
  }

  private boolean isQuoted(int i) {
    for (int j = i - 1; j >= 0 && j >= i - LONGEST; j--) {
      char mark = words.at(first + j).mark();
      if (mark == '“' || mark == '”') {
        return mark == '“';
      }
    }
    return beginsQuoted && i <= LONGEST;
  }

  /** Whether a sentence that begins so stands on the line of the one before it. */
  private static boolean goesOn(Token first) {
    boolean line = first.gap() == Gap.LINE || first.gap() == Gap.PARAGRAPH;
    return !line && first.index() != 0;
  }
}
