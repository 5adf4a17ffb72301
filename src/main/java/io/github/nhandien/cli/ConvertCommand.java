package io.github.nhandien.cli;

import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.BratFormat;
import io.github.nhandien.corpus.InlineFormat;
import io.github.nhandien.corpus.JsonLinesFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns annotated documents from one format into another. */
@Command(
    name = "convert",
    description = "Turns annotated documents from one format into another.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "The format of the input is known by its name: .jsonl; .conll, .bio, .iob (a token",
      "a line, labels last); .train (OpenNLP); .txt with an .ann file beside it (brat);",
      "any other .txt (inline).",
      "",
      "Examples:",
      "  nhandien convert --to brat --output brat/ test-corpus",
      "  nhandien convert --to inline brat/ > corpus.txt"
    })
final class ConvertCommand implements Callable<Integer> {
  enum Format {
    INLINE,
    BRAT,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      required = true,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Format to = Format.INLINE;

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description = "File to write to; for brat a directory, which it needs.")
  private @Nullable Path output;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and directories.")
  private List<Path> paths = new ArrayList<>();

  @SuppressWarnings("NullAway") // picocli sets the field
  ConvertCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(streams);
    if (to == Format.BRAT) {
      if (output == null) {
        throw new ParameterException(
            spec.commandLine(), "--to brat writes two files a document: give --output DIRECTORY");
      }
      brat(output, problems);
    } else {
      OutputStream stream = output == null ? streams.out() : Files.newOutputStream(output);
      try (Writer out = Output.utf8(stream)) {
        text(out, problems);
      }
    }
    return problems.status();
  }

  private void brat(Path directory, Problems problems) throws IOException {
    Files.createDirectories(directory);
    Output.FileNames names = new Output.FileNames();
    for (AnnotatedDocument document : Corpora.read(paths, null, problems)) {
      BratFormat.write(document, directory.resolve(names.of(document.id()) + ".txt"));
    }
  }

  private void text(Writer out, Problems problems) throws IOException {
    boolean first = true;
    for (AnnotatedDocument document : Corpora.read(paths, null, problems)) {
      try {
        if (to == Format.JSONL) {
          out.append(JsonLinesFormat.write(document));
        } else {
          out.append(first ? "" : "\n").append(InlineFormat.write(document));
        }
        first = false;
      } catch (IllegalArgumentException e) {
        problems.report(document.id(), e);
      }
    }
  }
}
