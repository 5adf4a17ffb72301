package io.github.nhandien.cli;

/** Tells what could not be done and remembers that there was something. */
final class Problems {
  private final Streams streams;
  private boolean any;

  Problems(Streams streams) {
    this.streams = streams;
  }

  void report(Object file, Throwable problem) {
    report(Messages.of(file, problem));
  }

  void report(String message) {
    any = true;
    streams.complain(message);
  }

  /** Remembers, without a word. */
  void failQuietly() {
    any = true;
  }

  /** The exit status that follows. */
  int status() {
    return any ? Main.SOME_FAILED : Main.DONE;
  }
}
