package io.github.nhandien.segment;

import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Text;
import java.util.List;

/** The longest word of the lexicon at every place. */
final class LongestMatch implements WordSegmenter {
  static final LongestMatch INSTANCE = new LongestMatch();

  private LongestMatch() {}

  @Override
  public List<Word> segment(Text text, Sentence sentence) {
    SyllableFacts facts = new SyllableFacts(sentence.tokens(), Lexicon.standard().trie());
    return Boundaries.words(text, sentence, i -> facts.forward[i]);
  }
}
