package io.github.nhandien.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a benchmark read; JMH prints it a second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Counts {
  /** Syllables, numbers and marks: what the tokenizer makes of the text. */
  public double tokens;

  /** Megabytes of UTF-8. */
  public double megabytes;

  /** Begins an iteration. */
  @Setup(Level.Iteration)
  public void begin() {
    tokens = 0;
    megabytes = 0;
  }

  void add(Articles articles) {
    tokens += articles.tokens;
    megabytes += articles.megabytes;
  }
}
