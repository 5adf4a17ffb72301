package io.github.nhandien.bench;

import io.github.nhandien.corpus.ConlluWords;
import io.github.nhandien.segment.GoldSentence;
import io.github.nhandien.segment.WordSegmenter;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import io.github.nhandien.vncorenlp.VnCoreNlpSegmenter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** How many syllables a second a segmenter joins to words; tokens are made before. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SegmentBenchmark {

  /** The sentences of ud-vtb test, and a segmenter. */
  @State(Scope.Benchmark)
  public static class Input {
    /** Which segmenter. */
    @Param({"ours", "longest", "vncorenlp"})
    public String segmenter;

    final List<Text> texts = new ArrayList<>();
    final List<Sentence> sentences = new ArrayList<>();
    WordSegmenter measured = WordSegmenter.syllables();

    /** Reads the sentences. */
    @Setup
    public void read() throws IOException {
      Path shared = Path.of(System.getProperty("nhandien.shared", "../shared"));
      for (GoldSentence gold :
          ConlluWords.read(shared.resolve("data/ud-vtb/vi_vtb-ud-test.conllu"))) {
        Text text = Text.of(gold.text());
        List<Token> tokens = Tokenizer.vietnamese().tokenize(text);
        texts.add(text);
        sentences.add(new Sentence(0, 0, gold.text().length(), gold.text(), tokens));
      }
      measured =
          switch (segmenter) {
            case "ours" -> WordSegmenter.vietnamese();
            case "longest" -> WordSegmenter.longestMatch();
            default -> VnCoreNlpSegmenter.load(shared.resolve("data/vncorenlp/models"));
          };
    }
  }

  /** Counts syllables, so that JMH prints them a second. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Counter {
    /** Syllables joined. */
    public long syllables;
  }

  /** Segments all sentences. */
  @Benchmark
  public void segment(Input input, Counter counter, Blackhole hole) {
    for (int i = 0; i < input.sentences.size(); i++) {
      Sentence sentence = input.sentences.get(i);
      hole.consume(input.measured.segment(input.texts.get(i), sentence));
      counter.syllables += sentence.tokens().size();
    }
  }
}
