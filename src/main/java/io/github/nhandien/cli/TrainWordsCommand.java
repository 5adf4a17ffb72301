package io.github.nhandien.cli;

import io.github.nhandien.FormatException;
import io.github.nhandien.corpus.ConlluWords;
import io.github.nhandien.corpus.SegmentedLines;
import io.github.nhandien.segment.GoldSentence;
import io.github.nhandien.segment.SegmentModel;
import io.github.nhandien.segment.SegmentOptions;
import io.github.nhandien.segment.SegmentTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the word segmenter. */
@Command(
    name = "train-words",
    description = "Trains the word segmenter on sentences whose words are marked.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "The same sentences, lexicon and options give the same model, byte for byte.",
      "If a file cannot be read, nothing is written.",
      "",
      "Example:",
      "  nhandien train-words --output models/words.bin vi_vtb-ud-train.conllu"
    })
final class TrainWordsCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "Where to write the model.")
  private Path output = Path.of("words.bin");

  @Mixin private LearningOptions learning = new LearningOptions();

  @Option(
      names = "--forgetting",
      paramLabel = "X",
      description = "How often the syllables of a place are forgotten, from 0 to 1.")
  private @Nullable Double forgetting;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "Files in CoNLL-U; or .txt, a sentence a line, syllables joined by _; a directory stands for"
            + " those in it."
      })
  private List<Path> paths = new ArrayList<>();

  TrainWordsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(streams);
    List<GoldSentence> sentences = new ArrayList<>();
    for (Path path : paths) {
      try {
        for (Path file : files(path)) {
          sentences.addAll(
              file.toString().endsWith(".txt")
                  ? SegmentedLines.read(file)
                  : ConlluWords.read(file));
        }
      } catch (IOException | FormatException e) {
        problems.report(path, e);
      }
    }
    if (sentences.isEmpty()) {
      problems.report("no sentence to learn from");
    }
    if (problems.status() != Main.DONE) {
      return problems.status();
    }
    SegmentModel model = new SegmentTrainer(options(), streams.err()::println).train(sentences);
    ModelFile.write(output, model::write);
    return Main.DONE;
  }

  /** A file itself, or the files of a directory that can be learnt from, by name. */
  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.list(path)) {
      return all.filter(f -> f.toString().endsWith(".txt") || f.toString().endsWith(".conllu"))
          .sorted()
          .toList();
    }
  }

  private SegmentOptions options() {
    SegmentOptions standard = SegmentOptions.standard();
    return new SegmentOptions(
        learning.passes(standard.passes()),
        learning.minimumCount(standard.minimumCount()),
        learning.rate(standard.rate()),
        learning.sparsity(standard.sparsity()),
        forgetting == null ? standard.forgetting() : forgetting,
        learning.seed(standard.seed()));
  }
}
