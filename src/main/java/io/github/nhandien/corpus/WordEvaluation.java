package io.github.nhandien.corpus;

import io.github.nhandien.segment.GoldSentence;
import io.github.nhandien.segment.Word;
import io.github.nhandien.segment.WordSegmenter;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares a word segmenter with sentences whose words are known. A word is right if both its edges
 * are. The segmenter gets each sentence as plain text, cut by the library's own tokenizer.
 * Immutable.
 *
 * @param score how many words were found, and rightly
 * @param differences sentences that differ, each as wanted and as found, if they were asked for
 */
public record WordEvaluation(Score score, List<String> differences) {

  /** Takes an unmodifiable copy. */
  public WordEvaluation {
    differences = List.copyOf(differences);
  }

  /**
   * Segments sentences and compares.
   *
   * @param segmenter what is to be measured
   * @param sentences what it should find
   * @return counts and differences
   */
  public static WordEvaluation of(WordSegmenter segmenter, List<GoldSentence> sentences) {
    int correct = 0;
    int found = 0;
    int expected = 0;
    List<String> differences = new ArrayList<>();
    for (GoldSentence gold : sentences) {
      List<Word> words = segment(segmenter, gold.text());
      Set<Span> spans = new HashSet<>(gold.spans());
      expected += spans.size();
      found += words.size();
      int right = (int) words.stream().filter(word -> spans.contains(word.span())).count();
      correct += right;
      if (right < words.size() || right < spans.size()) {
        differences.add(difference(gold, words, spans));
      }
    }
    return new WordEvaluation(new Score(correct, found, expected), differences);
  }

  private static List<Word> segment(WordSegmenter segmenter, String line) {
    Text text = Text.of(line);
    List<Token> tokens = Tokenizer.vietnamese().tokenize(text);
    return segmenter.segment(text, new Sentence(0, 0, line.length(), line, tokens));
  }

  /** What was found, each wrong word in brackets, and what was wanted in its place. */
  private static String difference(GoldSentence gold, List<Word> words, Set<Span> spans) {
    Set<Span> found = new HashSet<>();
    StringBuilder shown = new StringBuilder();
    for (Word word : words) {
      found.add(word.span());
      boolean right = spans.contains(word.span());
      shown.append(right ? word.joined() : "[" + word.joined() + "]").append(' ');
    }
    shown.append("| expected:");
    String text = gold.text();
    for (Span span : gold.spans()) {
      if (!found.contains(span)) {
        shown.append(' ').append(span.in(text).replace(' ', '_'));
      }
    }
    return shown.toString();
  }
}
