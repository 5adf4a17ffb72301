package io.github.nhandien.bench;

import io.github.nhandien.NhanDien;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Texts on one line, short and long: megabytes a second must stay the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class LengthBenchmark {
  /** Bytes of a text. */
  @Param({"1000", "10000", "100000", "1000000", "10000000"})
  public int bytes;

  private final NhanDien engine = NhanDien.create();
  private Articles articles = Articles.onOneLine(1_000_000);

  /** Makes the texts. */
  @Setup
  public void make() {
    articles = Articles.onOneLine(bytes);
  }

  /** Annotates them. */
  @Benchmark
  public void annotate(Counts counts, Blackhole hole) {
    articles.texts.forEach(text -> hole.consume(engine.annotate(text, Articles.PUBLISHED)));
    counts.add(articles);
  }
}
