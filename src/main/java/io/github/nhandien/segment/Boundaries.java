package io.github.nhandien.segment;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Makes words where a segmenter decided which tokens go on with the one before them. */
final class Boundaries {
  private Boundaries() {}

  static List<Word> words(Text text, Sentence sentence, IntPredicate joined) {
    List<Token> tokens = sentence.tokens();
    List<Word> words = new ArrayList<>(tokens.size());
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || !joined.test(i)) {
        words.add(Word.of(text, tokens.subList(from, i)));
        from = i;
      }
    }
    return words;
  }
}
