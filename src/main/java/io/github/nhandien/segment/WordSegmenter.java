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
   * The library's own segmenter: a lexicon of words and a sequence model over it. Its data are read
   * when it first segments, about half a second once; after that it is linear in the sentence.
   *
   * <pre>{@code
   * doc.words();                       // [Học_sinh, học, sinh_học, .]
   * doc.words().get(0).syllables();    // [Học, sinh]
   * }</pre>
   *
   * @return a shared instance
   */
  static WordSegmenter vietnamese() {
    return VietnameseSegmenter.INSTANCE;
  }

  /**
   * The longest word of the lexicon at every place, without a model: a baseline.
   *
   * @return a shared instance
   */
  static WordSegmenter longestMatch() {
    return LongestMatch.INSTANCE;
  }

  /**
   * Every token a word of its own.
   *
   * @return a segmenter that joins nothing
   */
  static WordSegmenter syllables() {
    return (text, sentence) ->
        sentence.tokens().stream().map(t -> Word.of(text, List.of(t))).toList();
  }
}
