package io.github.nhandien.corpus;

import io.github.nhandien.FormatException;
import io.github.nhandien.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The format in which Apache OpenNLP's name finder is trained: a sentence a line, tokens apart by
 * spaces, a blank line between documents.
 *
 * <pre>
 * Ông &lt;START:person&gt; Kim Jong-un &lt;END&gt; rời &lt;START:location&gt; Bình Nhưỡng &lt;END&gt; .
 * </pre>
 *
 * Reading makes running text of the tokens. Stateless, thread-safe.
 */
public final class NameSampleFormat {
  private static final Pattern START = Pattern.compile("<START(?::([^:>\\s]+))?>");
  private static final String END = "<END>";

  private NameSampleFormat() {}

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
    TokenJoiner joiner = new TokenJoiner(name);
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        joiner.endDocument();
      } else {
        sentence(name, number, line, joiner);
      }
    }
    joiner.endDocument();
    return joiner.documents();
  }

  private static void sentence(String file, int line, String raw, TokenJoiner joiner) {
    String type = "";
    int start = -1;
    int end = -1;
    boolean open = false;
    for (String token : raw.strip().split("\\s+")) {
      Matcher m = START.matcher(token);
      if (m.matches()) {
        if (open) {
          throw new FormatException(file, line, token + " stands inside another name");
        }
        open = true;
        start = -1;
        type = m.group(1) == null ? "default" : m.group(1);
      } else if (token.equals(END)) {
        if (!open || start < 0) {
          throw new FormatException(file, line, open ? "a name is empty" : END + " closes nothing");
        }
        joiner.mark(start, end, type);
        open = false;
      } else {
        Span span = joiner.add(token);
        start = start < 0 ? span.start() : start;
        end = span.end();
      }
    }
    if (open) {
      throw new FormatException(file, line, "<START:" + type + "> is never closed");
    }
    joiner.endSentence();
  }
}
