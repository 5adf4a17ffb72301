package io.github.nhandien.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error, flushed after each line
 * @param terminal which of them are terminals
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, Terminal terminal) {

  /** Says on standard error, in one line, what went wrong. */
  void complain(String message) {
    err.println("nhandien: " + Messages.oneLine(message));
    err.flush();
  }
}
