package io.github.nhandien.text;

/** What stands between a token and the one before it. */
public enum Gap {
  /** Nothing: the two touch. */
  NONE,
  /** White space on one line. */
  SPACE,
  /** One line end. */
  LINE,
  /** The beginning of the text, or a blank line. */
  PARAGRAPH
}
