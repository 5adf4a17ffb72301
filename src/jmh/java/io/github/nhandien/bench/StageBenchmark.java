package io.github.nhandien.bench;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.NhanDien;
import io.github.nhandien.Recognizer;
import io.github.nhandien.entity.Names;
import io.github.nhandien.segment.WordSegmenter;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import io.github.nhandien.time.TimeContext;
import io.github.nhandien.time.TimeTagger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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

/** All articles through a part of the library, each part with what it needs from the one before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {

  /**
   * How far the text is taken: its bytes decoded, tokens, sentences, times, words, or all; names
   * alone are sought among tokens and phrases of the lexicon that are there already.
   */
  @Param({"bytes", "tokens", "sentences", "times", "words", "names", "withoutNames", "all"})
  public String stage;

  private final Articles articles = Articles.all();
  private final List<Analysis> analyses = new ArrayList<>();
  private List<byte[]> bytes = List.of();

  /** Loads what the part needs. */
  @Setup
  public void load() {
    bytes = articles.texts.stream().map(t -> t.getBytes(StandardCharsets.UTF_8)).toList();
    NhanDien spy =
        NhanDien.builder().withoutBuiltInNames().recognizer(this::keep).build();
    articles.texts.forEach(spy::annotate);
  }

  private List<Candidate> keep(Analysis analysis) {
    analyses.add(analysis);
    return List.of();
  }

  /** Reads all articles. */
  @Benchmark
  public void read(Counts counts, Blackhole hole) {
    if (stage.equals("names")) {
      analyses.forEach(analysis -> hole.consume(Engines.NAMES.recognize(analysis)));
    } else {
      Consumer<String> work = work(hole);
      for (byte[] text : bytes) {
        work.accept(new String(text, StandardCharsets.UTF_8));
      }
    }
    counts.add(articles);
  }

  private Consumer<String> work(Blackhole hole) {
    return switch (stage) {
      case "bytes" -> hole::consume;
      case "tokens" -> text -> hole.consume(Tokenizer.vietnamese().tokenize(Text.of(text)));
      case "sentences" -> text -> hole.consume(sentences(Text.of(text)));
      case "times" -> text -> hole.consume(
          TimeTagger.vietnamese()
              .tag(sentences(Text.of(text)), TimeContext.of(Articles.PUBLISHED)));
      case "words" -> text -> {
        Text folded = Text.of(text);
        for (Sentence sentence : sentences(folded)) {
          hole.consume(WordSegmenter.vietnamese().segment(folded, sentence));
        }
      };
      case "withoutNames" -> text -> hole.consume(
          Engines.WITHOUT_NAMES.annotate(text, Articles.PUBLISHED));
      default -> text -> hole.consume(Engines.STANDARD.annotate(text, Articles.PUBLISHED));
    };
  }

  private static List<Sentence> sentences(Text text) {
    List<Token> tokens = Tokenizer.vietnamese().tokenize(text);
    return SentenceSplitter.vietnamese().split(text, tokens);
  }

  private static final class Engines {
    static final Recognizer NAMES = Names.byModel();
    static final NhanDien STANDARD = NhanDien.create();
    static final NhanDien WITHOUT_NAMES = NhanDien.builder().withoutBuiltInNames().build();
  }
}
