package io.github.nhandien.cli;

import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.entity.NameModel;
import io.github.nhandien.entity.NameTrainer;
import io.github.nhandien.entity.TrainingOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the recogniser of names. */
@Command(
    name = "train",
    description = "Trains the recogniser of names on annotated documents.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "The same documents and options give the same model, byte for byte. If one",
      "cannot be read, nothing is written. Reads the inline format (.txt), brat",
      "(.txt with .ann), JSON Lines (.jsonl), columns as in CoNLL and VLSP (.conll,",
      ".bio, .iob) and OpenNLP's name samples (.train).",
      "",
      "Example:",
      "  nhandien train --output mine.bin mine/ models/corpus"
    })
final class TrainCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "Where to write the model.")
  private Path output = Path.of("names.bin");

  @Mixin private LearningOptions learning = new LearningOptions();

  @Option(
      names = "--lexicon-dropout",
      paramLabel = "X",
      description = "How often a phrase of the lexicon is hidden, from 0 to 1.")
  private @Nullable Double lexiconDropout;

  @Option(
      names = "--random-capitals",
      paramLabel = "X",
      description = "How often an ordinary word is read with a capital, from 0 to 1.")
  private @Nullable Double randomCapitals;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "Parts of the corpus for training on what a first reading remembers.")
  private @Nullable Integer folds;

  @Option(
      names = "--memory-dropout",
      paramLabel = "X",
      description = "How often what is remembered is hidden, from 0 to 1.")
  private @Nullable Double memoryDropout;

  @Option(
      names = "--treebank",
      paramLabel = "DIR",
      description = "Folder with the text of a treebank; needed for labels in .tsv files.")
  private @Nullable Path treebank;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and directories; models/corpus if none is given.")
  private List<Path> paths = new ArrayList<>();

  TrainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(streams);
    List<Path> sources = paths.isEmpty() ? List.of(Path.of("models/corpus")) : paths;
    List<AnnotatedDocument> corpus = Corpora.read(sources, treebank, problems);
    if (corpus.isEmpty()) {
      problems.report("no annotated document to learn from");
    }
    if (problems.status() != Main.DONE) {
      return problems.status();
    }
    NameModel model = new NameTrainer(options(), streams.err()::println).train(corpus);
    ModelFile.write(output, model::write);
    return Main.DONE;
  }

  private TrainingOptions options() {
    TrainingOptions standard = TrainingOptions.standard();
    return new TrainingOptions(
        learning.passes(standard.passes()),
        learning.minimumCount(standard.minimumCount()),
        learning.rate(standard.rate()),
        learning.sparsity(standard.sparsity()),
        lexiconDropout == null ? standard.lexiconDropout() : lexiconDropout,
        randomCapitals == null ? standard.randomCapitals() : randomCapitals,
        folds == null ? standard.folds() : folds,
        memoryDropout == null ? standard.memoryDropout() : memoryDropout,
        learning.seed(standard.seed()));
  }
}
