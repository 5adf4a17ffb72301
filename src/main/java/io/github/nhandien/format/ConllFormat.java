package io.github.nhandien.format;

import io.github.nhandien.Document;
import io.github.nhandien.EntityMention;
import io.github.nhandien.Mention;
import io.github.nhandien.TimeExpression;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import java.io.IOException;
import java.util.Arrays;

/**
 * CoNLL columns with BIO labels: a token on each line, an empty line after each sentence. Columns,
 * separated by tabs: the token (composed), its start and end in the text, time, names within names,
 * outermost names; so the last column is what the field's tools expect there.
 *
 * <pre>
 * # id = a
 * Ngày  0  4   B-DATE  O  O
 * 14/9  5  9   I-DATE  O  O
 * ,     9  10  O       O  O
 * KCNA  11 15  O       O  B-ORGANIZATION
 * </pre>
 *
 * Names at depth 2 and deeper have no column. Immutable and thread-safe.
 */
public final class ConllFormat implements DocumentFormat {
  private static final int COLUMNS = 3;

  private ConllFormat() {}

  /**
   * The format.
   *
   * @return the format
   */
  public static ConllFormat create() {
    return new ConllFormat();
  }

  @Override
  public String extension() {
    return ".conll";
  }

  @Override
  public void write(String id, Document document, Appendable out) throws IOException {
    String[][] labels = labels(document);
    out.append("# id = ").append(id.replaceAll("[\\r\\n]+", " ")).append('\n');
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        out.append(token.form()).append('\t');
        out.append(Integer.toString(token.start())).append('\t');
        out.append(Integer.toString(token.end()));
        for (String[] column : labels) {
          out.append('\t').append(column[token.index()]);
        }
        out.append('\n');
      }
      out.append('\n');
    }
  }

  private static String[][] labels(Document document) {
    String[][] labels = new String[COLUMNS][document.tokens().size()];
    for (String[] column : labels) {
      Arrays.fill(column, "O");
    }
    for (Mention mention : document.mentions()) {
      if (mention instanceof TimeExpression time) {
        label(labels[0], time, time.type().name());
      } else if (mention instanceof EntityMention name) {
        int depth = depth(name);
        if (depth < 2) {
          label(labels[2 - depth], name, name.type().name());
        }
      }
    }
    return labels;
  }

  /** How many names enclose it; a time does not count. */
  private static int depth(Mention mention) {
    int depth = 0;
    Mention parent = mention.parent().orElse(null);
    while (parent != null) {
      depth += parent instanceof EntityMention ? 1 : 0;
      parent = parent.parent().orElse(null);
    }
    return depth;
  }

  private static void label(String[] column, Mention mention, String type) {
    String prefix = "B-";
    for (Token token : mention.tokens()) {
      if (column[token.index()].equals("O")) {
        column[token.index()] = prefix + type;
        prefix = "I-";
      }
    }
  }
}
