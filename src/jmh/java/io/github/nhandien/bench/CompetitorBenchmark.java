package io.github.nhandien.bench;

import io.github.nhandien.NhanDien;
import io.github.nhandien.corpus.AnnotatedDocuments;
import io.github.nhandien.opennlp.OpenNlp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinder;
import org.natty.Parser;
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

/**
 * The articles through the whole of our library, and through what does a part of its work: OpenNLP's
 * name finder in its best setting, trained on our corpus, over tokens that are there already; Natty
 * over lines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 6, time = 3)
public class CompetitorBenchmark {
  /** Whose code. */
  @Param({"ours", "nameFinder", "natty"})
  public String library;

  private final Articles articles = Articles.all();
  private final NhanDien engine = NhanDien.create();
  private final Parser natty = new Parser();
  private List<NameSample> sentences = List.of();
  private TokenNameFinder nameFinder = OpenNlp.nameFinder(engine);

  /** Trains OpenNLP's finder, if it is to run. */
  @Setup
  public void train() throws IOException {
    if (library.equals("nameFinder")) {
      sentences =
          NameFinderComparison.samples(AnnotatedDocuments.read(Path.of("test-corpus")));
      nameFinder =
          new NameFinderME(
              NameFinderComparison.train(
                  NameFinderComparison.BEST,
                  NameFinderComparison.samples(
                      AnnotatedDocuments.read(Path.of("models/corpus")))));
    }
  }

  /** Reads all articles. */
  @Benchmark
  public void read(Counts counts, Blackhole hole) {
    switch (library) {
      case "ours" ->
          articles.texts.forEach(t -> hole.consume(engine.annotate(t, Articles.PUBLISHED)));
      case "nameFinder" -> {
        for (NameSample sentence : sentences) {
          if (sentence.isClearAdaptiveDataSet()) { // the first of an article
            nameFinder.clearAdaptiveData();
          }
          hole.consume(nameFinder.find(sentence.getSentence()));
        }
      }
      default -> articles.texts.forEach(t -> t.lines().forEach(l -> hole.consume(natty.parse(l))));
    }
    counts.add(articles);
  }
}
