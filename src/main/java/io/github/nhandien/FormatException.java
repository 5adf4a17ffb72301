package io.github.nhandien;

/**
 * A file that is not in the format it should be in: a dictionary, an annotated corpus. The message
 * names the file, the line, what was expected and what was found.
 */
public final class FormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Name of the file. */
  private final String file;

  /** Number of the line, from 1. */
  private final int line;

  /**
   * Creates the exception.
   *
   * @param file name of the file
   * @param line number of the line, from 1
   * @param problem what was expected and what was found
   */
  public FormatException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
    this.file = file;
    this.line = line;
  }

  /**
   * The file that is broken.
   *
   * @return its name as the caller gave it
   */
  public String file() {
    return file;
  }

  /**
   * The line at which it is broken.
   *
   * @return a number from 1
   */
  public int line() {
    return line;
  }
}
