package io.github.nhandien.segment;

import io.github.nhandien.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence whose words a human reader marked. Immutable.
 *
 * @param words its words in order, syllables separated by spaces
 */
public record GoldSentence(List<String> words) {

  /** Takes an unmodifiable copy. */
  public GoldSentence {
    words = List.copyOf(words);
  }

  /**
   * The sentence as text.
   *
   * @return its words separated by spaces
   */
  public String text() {
    return String.join(" ", words);
  }

  /**
   * Where its words stand in {@link #text()}.
   *
   * @return spans in order
   */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>(words.size());
    int at = 0;
    for (String word : words) {
      spans.add(new Span(at, at + word.length()));
      at += word.length() + 1;
    }
    return spans;
  }
}
