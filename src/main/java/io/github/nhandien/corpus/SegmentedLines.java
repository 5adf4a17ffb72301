package io.github.nhandien.corpus;

import io.github.nhandien.segment.GoldSentence;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences with marked words as the field's segmenters write them: a sentence a line, words apart
 * by spaces, the syllables of one word joined by underscores. Lines that begin with {@code #} and a
 * space, and blank ones, are passed over. Stateless, thread-safe.
 */
public final class SegmentedLines {
  private SegmentedLines() {}

  /**
   * Reads all sentences of a file.
   *
   * @param file a file in UTF-8
   * @return its sentences in order
   * @throws IOException if it cannot be read
   * @throws io.github.nhandien.FormatException if it is not UTF-8
   */
  public static List<GoldSentence> read(Path file) throws IOException {
    return parse(StrictText.read(file));
  }

  /**
   * Reads sentences out of a string.
   *
   * @param content a sentence a line
   * @return its sentences in order
   */
  public static List<GoldSentence> parse(String content) {
    List<GoldSentence> sentences = new ArrayList<>();
    for (String line : Normalizer.normalize(content, Normalizer.Form.NFC).split("\r?\n")) {
      if (!line.isBlank() && !line.startsWith("# ")) {
        List<String> words = new ArrayList<>();
        for (String word : line.strip().split("\\s+")) {
          String spaced = word.replace('_', ' ').strip();
          words.add(spaced.isEmpty() ? word : spaced);
        }
        sentences.add(new GoldSentence(words));
      }
    }
    return sentences;
  }
}
