package io.github.nhandien.corpus;

import io.github.nhandien.FormatException;
import io.github.nhandien.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in columns, as the CoNLL and VLSP shared tasks give them: a token a line, the token first,
 * its labels in the last column or columns (further columns are nested names, outermost first), a
 * blank line after a sentence. IOB, BIO, BIOES and BILOU are understood alike.
 *
 * <pre>
 * Ông        N   O      O
 * Putin      Np  B-PER  O
 * thăm       V   O      O
 * Đại_học    N   B-ORG  O
 * Hà_Nội     Np  I-ORG  B-LOC
 * </pre>
 *
 * Columns are apart by tabs, or else by spaces; the underscores of segmented words become spaces.
 * {@code -DOCSTART-} begins a document; so does a line {@code # newdoc}; other lines that begin
 * with {@code #} and have no columns are passed over. Without such marks, fifteen sentences make a
 * document. Reading makes running text of the tokens. Stateless, thread-safe.
 */
public final class ColumnFormat {
  private static final Pattern LABEL = Pattern.compile("O|([BIEMLSUW])-(\\S+)");

  /** Parts of speech and chunks look like labels, too; these are the types of names. */
  private static final Pattern TYPES =
      Pattern.compile("(?i)per|person|loc|location|org|organi[sz]ation|misc|miscellaneous|gpe|fac");

  private static final String DOCUMENT_START = "-DOCSTART-";
  private static final int SENTENCES_A_DOCUMENT = 15;

  private ColumnFormat() {}

  /**
   * Reads all documents of a file.
   *
   * @param file a text file in UTF-8
   * @return its documents in order, called after the file and numbered
   * @throws IOException if it cannot be read
   * @throws FormatException if it is not in this format
   */
  public static List<AnnotatedDocument> read(Path file) throws IOException {
    return parse(file.toString(), StrictText.read(file));
  }

  /**
   * Reads documents out of a string.
   *
   * @param name what to call it in messages
   * @param content in this format
   * @return its documents in order
   * @throws FormatException if it is not in this format
   */
  public static List<AnnotatedDocument> parse(String name, String content) {
    return new Parser(name).parse(content);
  }

  private record Row(int line, String[] cells) {}

  private static final class Parser {
    private final String file;
    private final TokenJoiner joiner;
    private final List<Row> sentence = new ArrayList<>();
    private int columns;
    private int labels;
    private boolean marked;
    private int sentences;

    Parser(String file) {
      this.file = file;
      this.joiner = new TokenJoiner(file);
    }

    List<AnnotatedDocument> parse(String content) {
      String[] lines = content.split("\n", -1);
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < lines.length; i++) {
        rows.add(new Row(i + 1, cells(lines[i])));
      }
      findColumns(rows);
      for (Row row : rows) {
        String first = row.cells().length == 0 ? "" : row.cells()[0];
        if (first.equals(DOCUMENT_START) || isComment(row, "newdoc")) {
          endSentence();
          endDocument();
        } else if (first.isEmpty()) {
          endSentence();
        } else if (!isComment(row, "")) {
          sentence.add(row);
        }
      }
      endSentence();
      endDocument();
      return joiner.documents();
    }

    private static String[] cells(String line) {
      String stripped = line.strip();
      return stripped.isEmpty()
          ? new String[0]
          : stripped.split(stripped.indexOf('\t') >= 0 ? "\t" : "\\s+");
    }

    /** The labels are in the last columns, as far as nothing but labels of names is in them. */
    private void findColumns(List<Row> rows) {
      List<Row> tokens =
          rows.stream()
              .filter(r -> r.cells().length > 0 && !r.cells()[0].equals(DOCUMENT_START))
              .filter(r -> !isComment(r, ""))
              .toList();
      marked =
          rows.stream()
              .anyMatch(
                  r ->
                      r.cells().length > 0 && r.cells()[0].equals(DOCUMENT_START)
                          || isComment(r, "newdoc"));
      if (tokens.isEmpty()) {
        return;
      }
      columns = tokens.get(0).cells().length;
      for (Row row : tokens) {
        if (row.cells().length != columns) {
          throw new FormatException(
              file,
              row.line(),
              "expected " + columns + " columns as above but found " + row.cells().length);
        }
      }
      labels = columns;
      while (labels > 1 && allLabels(tokens, labels - 1)) {
        labels--;
      }
      if (labels == columns) {
        Row row = tokens.get(0);
        for (Row r : tokens) {
          if (!isLabel(r.cells()[columns - 1])) {
            row = r;
            break;
          }
        }
        throw new FormatException(
            file,
            row.line(),
            "expected a label such as O or B-PER in the last column but found \""
                + row.cells()[columns - 1]
                + "\"");
      }
    }

    /**
     * Whether a line is a comment: it begins with a number sign that is no token of a sentence,
     * since no label stands at its end.
     */
    private static boolean isComment(Row row, String word) {
      String[] cells = row.cells();
      return cells.length > 0
          && cells[0].startsWith("#")
          && !(cells.length > 1 && isLabel(cells[cells.length - 1]))
          && String.join(" ", cells).substring(1).strip().startsWith(word);
    }

    private static boolean allLabels(List<Row> tokens, int column) {
      return tokens.stream().allMatch(row -> isLabel(row.cells()[column]));
    }

    private static boolean isLabel(String cell) {
      Matcher m = LABEL.matcher(cell);
      return m.matches() && (m.group(2) == null || TYPES.matcher(m.group(2)).matches());
    }

    private void endSentence() {
      if (sentence.isEmpty()) {
        return;
      }
      List<Span> places = sentence.stream().map(row -> joiner.add(row.cells()[0])).toList();
      for (int column = labels; column < columns; column++) {
        marks(column, places);
      }
      joiner.endSentence();
      sentence.clear();
      sentences++;
      if (!marked && sentences == SENTENCES_A_DOCUMENT) {
        endDocument();
      }
    }

    private void marks(int column, List<Span> places) {
      String open = null;
      int start = 0;
      int end = 0;
      for (int i = 0; i < places.size(); i++) {
        Matcher m = LABEL.matcher(sentence.get(i).cells()[column]);
        String type = m.matches() ? m.group(2) : null;
        boolean begins = type != null && "BSUW".contains(m.group(1));
        if (open != null && (begins || !open.equals(type))) {
          joiner.mark(start, end, open);
          open = null;
        }
        if (type != null) {
          start = open == null ? places.get(i).start() : start;
          end = places.get(i).end();
          open = type;
          if ("ELSUW".contains(m.group(1))) {
            joiner.mark(start, end, open);
            open = null;
          }
        }
      }
      if (open != null) {
        joiner.mark(start, end, open);
      }
    }

    private void endDocument() {
      joiner.endDocument();
      sentences = 0;
    }
  }
}
