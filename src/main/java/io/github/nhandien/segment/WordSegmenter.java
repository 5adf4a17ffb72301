package io.github.nhandien.segment;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Text;
import java.util.List;

/** Joins the syllables of a sentence to words. Implementations are safe for use by many threads. */
@FunctionalInterface
public interface WordSegmenter {

  /**
   * Joins the syllables of one sentence to words.
   *
   * @param text the text that the sentence belongs to
   * @param sentence a sentence
   * @return its words in order; every token belongs to exactly one
   */
  List<Word> segment(Text text, Sentence sentence);

  /**
   * Every token a word of its own.
   *
   * @return a segmenter that joins nothing
   */
  static WordSegmenter syllables() {
    return (text, sentence) ->
        sentence.tokens().stream()
            .map(t -> new Word(t.start(), t.end(), t.text(), List.of(t)))
            .toList();
  }
}
