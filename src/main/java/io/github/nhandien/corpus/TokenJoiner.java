package io.github.nhandien.corpus;

import io.github.nhandien.EntityType;
import io.github.nhandien.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes running text out of the tokens of formats that keep no text: white space as newspapers set
 * it, the underscores of segmented words as spaces. Used by one thread.
 */
final class TokenJoiner {
  private static final String CLOSING = ",.;:!?)]}”’…%";
  private static final String OPENING = "([{“‘";

  private final StringBuilder text = new StringBuilder();
  private final List<GoldName> names = new ArrayList<>();
  private boolean glued = true;
  private boolean quoted;

  /** Whether nothing was added. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * Adds a token.
   *
   * @return its place in the text
   */
  Span add(String token) {
    boolean quote = token.equals("\"");
    boolean closing = quote ? quoted : token.length() == 1 && CLOSING.contains(token);
    if (!glued && !closing) {
      text.append(' ');
    }
    int start = text.length();
    text.append(token.replaceAll("(?<=[\\p{L}\\p{M}\\p{N}.])_(?=[\\p{L}\\p{N}])", " "));
    if (quote) {
      quoted = !quoted;
    }
    glued = quote ? quoted : token.length() == 1 && OPENING.contains(token);
    return new Span(start, text.length());
  }

  /** Marks a stretch of the text, from the start of one token to the end of another. */
  void mark(int start, int end, String label) {
    names.add(new GoldName(new Span(start, end), type(label), null));
  }

  /** Ends a sentence, which is a line of the text. */
  void endSentence() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    glued = true;
    quoted = false;
  }

  /** The document made of all that was added since the last call. */
  AnnotatedDocument document(String id) {
    int end = text.length();
    if (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    names.sort((a, b) -> a.span().compareTo(b.span()));
    AnnotatedDocument document =
        new AnnotatedDocument(id, null, null, text.substring(0, end), names, List.of());
    text.setLength(0);
    names.clear();
    glued = true;
    quoted = false;
    return document;
  }

  /** The names that shared tasks and OpenNLP's models use for the three types; others stay. */
  static EntityType type(String label) {
    String upper = label.toUpperCase(Locale.ROOT);
    return EntityType.of(upper.equals("ORGANISATION") ? "ORGANIZATION" : upper);
  }
}
