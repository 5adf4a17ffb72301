package io.github.nhandien.time;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many megabytes of UTF-8 the time tagger reads in a second on one thread: once over sentences
 * that are there, as in the whole library, and once with their tokens still to be found, as a user
 * of the tagger alone has it. The text is the file that {@code -Dtext=…} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimeTaggingBenchmark {
  private static final TimeContext CONTEXT = TimeContext.of(LocalDate.of(2023, 9, 14));

  private String text = "";
  private double megabytes;
  private List<Sentence> sentences = List.of();

  /** Counts what was read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    /** Megabytes of UTF-8 read. */
    public double megabytes;

    /** Begins an iteration. */
    @Setup(Level.Iteration)
    public void begin() {
      megabytes = 0;
    }
  }

  /**
   * Reads the text.
   *
   * @throws IOException if it cannot be read
   */
  @Setup
  public void read() throws IOException {
    text = Files.readString(Path.of(System.getProperty("text", "target/jmh-text.txt")));
    megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
    sentences = sentences();
  }

  private List<Sentence> sentences() {
    Text folded = Text.of(text);
    List<Token> tokens = Tokenizer.vietnamese().tokenize(folded);
    return SentenceSplitter.vietnamese().split(folded, tokens);
  }

  /**
   * The tagger alone.
   *
   * @param read the counter
   * @return what was found
   */
  @Benchmark
  public List<TimeMatch> tag(Read read) {
    read.megabytes += megabytes;
    return TimeTagger.vietnamese().tag(sentences, CONTEXT);
  }

  /**
   * The tagger with tokens and sentences.
   *
   * @param read the counter
   * @return what was found
   */
  @Benchmark
  public List<TimeMatch> tokenizeAndTag(Read read) {
    read.megabytes += megabytes;
    return TimeTagger.vietnamese().tag(sentences(), CONTEXT);
  }
}
