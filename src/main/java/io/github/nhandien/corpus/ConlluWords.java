package io.github.nhandien.corpus;

import io.github.nhandien.FormatException;
import io.github.nhandien.segment.GoldSentence;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sentences with marked words in CoNLL-U, the format of Universal Dependencies: a word a line, its
 * form in the second column with spaces between its syllables, a blank line after each sentence.
 * Other columns, comments, and lines of word ranges are passed over; the names that treebanks give
 * to brackets become brackets again. Stateless, thread-safe.
 */
public final class ConlluWords {
  private static final Map<String, String> BRACKETS =
      Map.of("LBKT", "(", "RBKT", ")", "-LRB-", "(", "-RRB-", ")");

  private ConlluWords() {}

  /**
   * Reads all sentences of a file.
   *
   * @param file a file in UTF-8
   * @return its sentences in order
   * @throws IOException if it cannot be read
   * @throws FormatException if a line is broken
   */
  public static List<GoldSentence> read(Path file) throws IOException {
    return parse(file.toString(), StrictText.read(file));
  }

  /**
   * Reads sentences out of a string.
   *
   * @param name what to call it in messages
   * @param content lines in CoNLL-U
   * @return its sentences in order
   * @throws FormatException if a line is broken
   */
  public static List<GoldSentence> parse(String name, String content) {
    List<GoldSentence> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    int number = 0;
    for (String line : (content + "\n\n").split("\r?\n", -1)) {
      number++;
      if (line.isBlank()) {
        if (!words.isEmpty()) {
          sentences.add(new GoldSentence(words));
          words.clear();
        }
      } else if (line.charAt(0) != '#') {
        String[] columns = line.split("\t", 3);
        if (columns.length < 3 || columns[1].isBlank()) {
          throw new FormatException(
              name, number, "expected the columns of CoNLL-U but found " + columns.length);
        }
        if (columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0) {
          String form = columns[1].replace('_', ' ').strip().replaceAll("\\s+", " ");
          String word =
              Normalizer.normalize(form.isEmpty() ? columns[1] : form, Normalizer.Form.NFC);
          words.add(BRACKETS.getOrDefault(word, word));
        }
      }
    }
    return sentences;
  }
}
