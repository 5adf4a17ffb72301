package io.github.nhandien.cli;

import io.github.nhandien.FormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What went wrong, in one line for the person at the terminal. */
final class Messages {
  private Messages() {}

  /** A problem with a file: its name, and why. */
  static String of(Object file, Throwable problem) {
    String message = of(problem);
    return message.startsWith(file.toString()) ? message : file + ": " + message;
  }

  static String of(Throwable problem) {
    if (problem instanceof UncheckedIOException && problem.getCause() != null) {
      return of(problem.getCause());
    }
    if (problem instanceof FileSystemException e) {
      return e.getFile() + ": " + reason(e);
    }
    String message = problem.getMessage();
    if (problem instanceof CharacterCodingException) {
      return "not UTF-8";
    }
    if (problem instanceof FormatException
        || problem instanceof FileNotFoundException
        || problem instanceof IllegalArgumentException
        || (problem instanceof IOException && message != null)) {
      return oneLine(String.valueOf(message));
    }
    String name = problem.getClass().getSimpleName();
    return oneLine("internal error: " + name + (message == null ? "" : ": " + message));
  }

  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NotDirectoryException) {
      return "not a directory";
    }
    return e.getReason() == null ? "cannot be read or written" : oneLine(e.getReason());
  }

  /** Line ends and control characters would tear the message or reach the terminal. */
  static String oneLine(String message) {
    return message.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
