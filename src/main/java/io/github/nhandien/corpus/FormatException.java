package io.github.nhandien.corpus;

/**
 * A file that is not in the format it should be in; the message names the file, the line and what
 * was expected.
 */
public final class FormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param file name of the file
   * @param line number of the line, from 1
   * @param problem what was expected and what was found
   */
  public FormatException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
