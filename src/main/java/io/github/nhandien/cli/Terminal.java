package io.github.nhandien.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which streams of the process are terminals.
 *
 * @param output whether standard output is one that shows colours
 * @param error whether standard error is one
 */
record Terminal(boolean output, boolean error) {

  /** No terminal at all. */
  static Terminal none() {
    return new Terminal(false, false);
  }

  static Terminal ofProcess() {
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    String noColour = System.getenv("NO_COLOR");
    boolean colours = !dumb && (noColour == null || noColour.isEmpty());
    return new Terminal(colours && isTerminal(1), !dumb && isTerminal(2));
  }

  /** Java 17 only tells of input and output together; Linux tells of each stream. */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(link)) {
      try {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/")
            || target.startsWith("/dev/tty")
            || target.equals("/dev/console");
      } catch (IOException e) {
        return false;
      }
    }
    return System.console() != null;
  }
}
