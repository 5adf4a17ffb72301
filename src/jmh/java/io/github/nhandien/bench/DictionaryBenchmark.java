package io.github.nhandien.bench;

import io.github.nhandien.EntityType;
import io.github.nhandien.NhanDien;
import io.github.nhandien.dictionary.EntityDictionary;
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

/** The whole library with a dictionary of the user's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DictionaryBenchmark {
  /** Entries of the dictionary. */
  @Param({"0", "1000", "100000"})
  public int entries;

  private final Articles articles = Articles.all();
  private NhanDien engine = NhanDien.create();

  /** Makes a dictionary whose entries begin as many words of the articles do. */
  @Setup
  public void make() {
    if (entries == 0) {
      return;
    }
    String[] heads = {"Công ty", "Nguyễn Văn", "xã", "Hà", "Trường Tiểu học", "Kim", "hợp tác xã"};
    EntityDictionary.Builder dictionary = EntityDictionary.builder();
    for (int i = 0; i < entries; i++) {
      dictionary.entry(heads[i % heads.length] + " Số " + i, EntityType.of("MINE"));
    }
    engine = NhanDien.builder().dictionary(dictionary.build()).build();
  }

  /** Annotates all articles. */
  @Benchmark
  public void annotate(Counts counts, Blackhole hole) {
    for (String text : articles.texts) {
      hole.consume(engine.annotate(text, Articles.PUBLISHED));
    }
    counts.add(articles);
  }
}
