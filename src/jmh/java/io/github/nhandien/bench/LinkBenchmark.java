package io.github.nhandien.bench;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.EntityType;
import io.github.nhandien.NhanDien;
import io.github.nhandien.Recognizer;
import io.github.nhandien.entity.MentionResolver;
import io.github.nhandien.entity.ResolvedMention;
import io.github.nhandien.link.EntityLinker;
import io.github.nhandien.link.LinkedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Linking alone, of a page with ten thousand mentions of people, places and organisations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LinkBenchmark {
  private static final int MENTIONS = 10_000;
  private static final String[] PEOPLE = {"Nguyễn Văn An", "ông Bình", "Kim Jong-un", "Lavrov"};

  private final List<ResolvedMention> mentions = new ArrayList<>();
  private final AtomicReference<Analysis> analysis = new AtomicReference<>();

  /** Makes the page. */
  @Setup
  public void make() {
    StringBuilder text = new StringBuilder();
    List<Candidate> names = new ArrayList<>();
    for (int i = 0; i < MENTIONS; i++) {
      text.append(i % 9 == 0 ? ". Đại tá, TS " : ", ông ");
      int start = text.length();
      EntityType type = EntityType.PERSON;
      switch (i % 3) {
        case 0 -> text.append(PEOPLE[i % PEOPLE.length]).append(' ').append((char) ('A' + i % 26));
        case 1 -> {
          type = EntityType.LOCATION;
          text.append("Quảng ").append((char) ('A' + i % 23));
        }
        default -> {
          type = EntityType.ORGANIZATION;
          text.append("Công ty Số ").append(i % 700);
        }
      }
      names.add(Candidate.of(start, text.length(), type));
    }
    Recognizer spy =
        seen -> {
          analysis.set(seen);
          return List.of();
        };
    NhanDien.builder().withoutBuiltInNames().recognizer(spy).build().annotate(text.toString());
    mentions.addAll(new MentionResolver().resolve(names));
  }

  /** Links them. */
  @Benchmark
  public List<LinkedEntity> link() {
    return EntityLinker.standard().link(analysis.get(), mentions);
  }
}
