package io.github.nhandien.corpus;

import io.github.nhandien.EntityType;
import io.github.nhandien.FormatException;
import io.github.nhandien.text.Span;
import io.github.nhandien.time.TimeMod;
import io.github.nhandien.time.TimeType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names and times of a treebank's sentences, kept apart from its text: sentence id and labels with
 * word numbers. The text comes from the treebank (CoNLL-U), where it is present.
 *
 * <pre>
 * # treebank: vi_vtb-ud-test.conllu
 * text-s1	PER 1	PER 4
 * text-s13	LOC 1-2	ORG 5-9	LOC 8-9	DATE=XXXX-09-02 12-14
 * text-s14	-
 * </pre>
 *
 * A boundary within a word is written with the number of the syllable: {@code PER 4.2-5}.
 * Stateless, thread-safe.
 */
public final class TreebankLabels {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(PER|LOC|ORG)|(DATE|TIME|DUR|SET)=([^\\s,]+)(?:,([A-Z_]+))?)"
              + " (\\d+)(?:\\.(\\d+))?(?:-(\\d+)(?:\\.(\\d+))?)?");

  /**
   * Neighbouring sentences mostly come from one article, whose borders the treebank does not tell.
   */
  private static final int SENTENCES_A_DOCUMENT = 15;

  private static final String HEADER = "# treebank: ";

  private TreebankLabels() {}

  /**
   * Reads labels and joins them with the treebank's text.
   *
   * @param labels a file in this format
   * @param treebank the folder that holds the treebank's CoNLL-U files
   * @return documents of up to fifteen neighbouring sentences, a sentence a line
   * @throws IOException if the labels or the treebank cannot be read
   * @throws FormatException if a line is broken or names a sentence or a word that is not there
   */
  public static List<AnnotatedDocument> read(Path labels, Path treebank) throws IOException {
    List<String> lines = Files.readAllLines(labels, StandardCharsets.UTF_8);
    if (lines.isEmpty() || !lines.get(0).startsWith(HEADER)) {
      throw new FormatException(labels.toString(), 1, "expected \"" + HEADER + "FILE\"");
    }
    Map<String, List<String>> sentences =
        sentences(treebank.resolve(lines.get(0).substring(HEADER.length())));
    List<AnnotatedDocument> documents = new ArrayList<>();
    Joiner joiner = new Joiner(labels.toString());
    for (int n = 1; n < lines.size(); n++) {
      joiner.add(n + 1, lines.get(n), sentences);
      if (joiner.size == SENTENCES_A_DOCUMENT || n + 1 == lines.size()) {
        documents.add(joiner.document());
        joiner = new Joiner(labels.toString());
      }
    }
    return documents;
  }

  /** The words of each sentence; a word of several syllables has spaces. */
  private static Map<String, List<String>> sentences(Path conllu) throws IOException {
    Map<String, List<String>> sentences = new HashMap<>();
    List<String> words = new ArrayList<>();
    for (String line : Files.readAllLines(conllu, StandardCharsets.UTF_8)) {
      if (line.startsWith("# sent_id = ")) {
        words = new ArrayList<>();
        sentences.put(line.substring(12).strip(), words);
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        words.add(line.split("\t", 3)[1]);
      }
    }
    return sentences;
  }

  /** Collects the sentences of one document. */
  private static final class Joiner {
    private final String file;
    private final StringBuilder text = new StringBuilder();
    private final List<GoldName> names = new ArrayList<>();
    private final List<GoldTime> times = new ArrayList<>();
    private String id = "";
    private int size;

    Joiner(String file) {
      this.file = file;
    }

    void add(int line, String row, Map<String, List<String>> sentences) {
      String[] cells = row.split("\t");
      List<String> words = sentences.get(cells[0]);
      if (words == null) {
        throw new FormatException(file, line, "the treebank has no sentence " + cells[0]);
      }
      if (size++ == 0) {
        id = cells[0];
      } else {
        text.append('\n');
      }
      List<Span> spans = new ArrayList<>();
      for (String word : words) {
        if (!spans.isEmpty()) {
          text.append(' ');
        }
        spans.add(new Span(text.length(), text.length() + word.length()));
        text.append(word);
      }
      for (int c = 1; c < cells.length; c++) {
        if (!cells[c].equals("-")) {
          label(line, cells[c], spans);
        }
      }
    }

    private void label(int line, String label, List<Span> words) {
      Matcher m = LABEL.matcher(label);
      if (!m.matches()) {
        throw new FormatException(
            file, line, "expected a label such as \"PER 3-4\" but found \"" + label + "\"");
      }
      int first = Integer.parseInt(m.group(5));
      int last = m.group(7) == null ? first : Integer.parseInt(m.group(7));
      if (first < 1 || last < first || last > words.size()) {
        throw new FormatException(
            file, line, "the sentence has " + words.size() + " words: " + label);
      }
      String lastSyllable = m.group(7) == null ? null : m.group(8);
      int start = words.get(first - 1).start();
      int end = words.get(last - 1).end();
      if (m.group(6) != null) {
        start = syllables(words.get(first - 1)).get(Integer.parseInt(m.group(6)) - 1).start();
      }
      if (lastSyllable != null) {
        end = syllables(words.get(last - 1)).get(Integer.parseInt(lastSyllable) - 1).end();
      }
      Span span = new Span(start, end);
      if (m.group(1) != null) {
        names.add(new GoldName(span, EntityType.of(m.group(1)), null));
      } else {
        TimeType type = m.group(2).equals("DUR") ? TimeType.DURATION : TimeType.valueOf(m.group(2));
        TimeMod mod = m.group(4) == null ? null : TimeMod.valueOf(m.group(4));
        times.add(new GoldTime(span, type, m.group(3), mod));
      }
    }

    private List<Span> syllables(Span word) {
      List<Span> syllables = new ArrayList<>();
      int start = word.start();
      for (int i = word.start(); i <= word.end(); i++) {
        if (i == word.end() || text.charAt(i) == ' ') {
          syllables.add(new Span(start, i));
          start = i + 1;
        }
      }
      return syllables;
    }

    AnnotatedDocument document() {
      names.sort(Comparator.comparing(GoldName::span));
      times.sort(Comparator.comparing(GoldTime::span));
      return new AnnotatedDocument(id, null, "ud-vtb", text.toString(), names, times);
    }
  }
}
