package io.github.nhandien.text;

/**
 * Makes running text out of tokens that others made: white space as newspapers set it, the
 * underscores of segmented words as spaces, a line for each sentence. Used by one thread.
 */
public final class RunningText {
  private static final String CLOSING = ",.;:!?)]}”’…%";
  private static final String OPENING = "([{“‘";

  private final StringBuilder text = new StringBuilder();
  private boolean glued = true;
  private boolean quoted;

  /** Begins with an empty text. */
  public RunningText() {}

  /**
   * Whether nothing was added.
   *
   * @return true if the text is empty
   */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * Adds a token.
   *
   * @param token such as {@code "Hà_Nội"}
   * @return its place in the text
   */
  public Span add(String token) {
    boolean quote = token.equals("\"");
    boolean closing = quote ? quoted : token.length() == 1 && CLOSING.contains(token);
    if (!glued && !closing) {
      text.append(' ');
    }
    int start = text.length();
    append(token);
    if (quote) {
      quoted = !quoted;
    }
    glued = quote ? quoted : token.length() == 1 && OPENING.contains(token);
    return new Span(start, text.length());
  }

  /** With a space for each underscore that joins syllables. */
  private void append(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean joint =
          c == '_'
              && i > 0
              && i + 1 < token.length()
              && Character.isLetterOrDigit(token.charAt(i + 1))
              && token.charAt(i - 1) != '_';
      text.append(joint ? ' ' : c);
    }
  }

  /** Ends a sentence, which is a line of the text. */
  public void endSentence() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    glued = true;
    quoted = false;
  }

  /** The text so far. */
  @Override
  public String toString() {
    return text.toString();
  }
}
