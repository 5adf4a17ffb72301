package io.github.nhandien.cli;

import io.github.nhandien.FormatException;
import io.github.nhandien.NhanDien;
import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.Difference;
import io.github.nhandien.corpus.Evaluation;
import io.github.nhandien.entity.Names;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the engine with annotated documents. */
@Command(
    name = "evaluate",
    description = {
      "Annotates the texts of a corpus, compares with its annotations and prints precision,"
          + " recall and F1."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "Reads the inline format (.txt), brat (.txt with .ann), JSON Lines (.jsonl), columns",
      "(.conll, .bio, .iob) and OpenNLP's name samples (.train).",
      "Names are right if span and type are; \"value\" asks for an overlapping time",
      "with the same TIMEX3 value.",
      "",
      "Examples:",
      "  nhandien evaluate test-corpus",
      "  nhandien evaluate --errors test-corpus/a-01.txt"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(names = "--errors", description = "Also list what differs, document by document.")
  private boolean errors;

  @Option(
      names = "--reliability",
      description = "Also tell how often names of each confidence are right.")
  private boolean reliability;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A model of names that train wrote, instead of the library's own.")
  private @Nullable Path model;

  @Option(
      names = "--treebank",
      paramLabel = "DIR",
      description = "Folder with the text of a treebank; needed for labels in .tsv files.")
  private @Nullable Path treebank;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and directories; test-corpus if none is given.")
  private List<Path> paths = new ArrayList<>();

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(streams);
    List<Path> sources = paths.isEmpty() ? List.of(Path.of("test-corpus")) : paths;
    List<AnnotatedDocument> corpus = Corpora.read(sources, treebank, problems);
    if (corpus.isEmpty()) {
      problems.report("no annotated document to compare with");
      return problems.status();
    }
    NhanDien engine = engine();
    List<Evaluation> each = new ArrayList<>();
    try (Progress progress =
        new Progress(streams.terminal().error(), "Evaluating", " documents", 1, corpus.size())) {
      for (AnnotatedDocument document : corpus) {
        try {
          each.add(Evaluation.of(engine, List.of(document)));
        } catch (FormatException | IllegalStateException e) {
          problems.report(document.id(), e);
        }
        progress.advance(1);
      }
    }
    Evaluation result = Evaluation.sum(each);
    try (Writer out = Output.utf8(streams.out())) {
      if (errors) {
        for (Difference difference : result.differences()) {
          out.append(difference.toString()).append('\n');
        }
        out.append('\n');
      }
      out.append(result.table());
      if (reliability) {
        out.append(result.reliability().table());
      }
    }
    return problems.status();
  }

  private NhanDien engine() throws IOException {
    return model == null
        ? NhanDien.create()
        : NhanDien.builder().names(Names.byModel(model)).build();
  }
}
