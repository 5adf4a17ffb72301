package io.github.nhandien.bench;

import io.github.nhandien.NhanDien;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One engine for one thread and for two at once, each of which reads all articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 24, time = 3) // two threads leave the compiler little of two cores
@Measurement(iterations = 6, time = 3)
public class ThreadsBenchmark {
  private final NhanDien engine = NhanDien.create();
  private final Articles articles = Articles.all();

  /** On one thread. */
  @Benchmark
  @Threads(1)
  public void one(Counts counts, Blackhole hole) {
    read(counts, hole);
  }

  /** On two. */
  @Benchmark
  @Threads(2)
  public void two(Counts counts, Blackhole hole) {
    read(counts, hole);
  }

  private void read(Counts counts, Blackhole hole) {
    articles.texts.forEach(t -> hole.consume(engine.annotate(t, Articles.PUBLISHED)));
    counts.add(articles);
  }
}
