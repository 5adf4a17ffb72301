package io.github.nhandien.cli;

import io.github.nhandien.Document;
import io.github.nhandien.FormatException;
import io.github.nhandien.NhanDien;
import io.github.nhandien.corpus.StrictText;
import io.github.nhandien.dictionary.EntityDictionary;
import io.github.nhandien.format.BratStandoff;
import io.github.nhandien.format.ConllFormat;
import io.github.nhandien.format.DocumentFormat;
import io.github.nhandien.format.HtmlFormat;
import io.github.nhandien.format.JsonFormat;
import io.github.nhandien.format.TextFormat;
import io.github.nhandien.format.Timex3Format;
import io.github.nhandien.parallel.InOrder;
import io.github.nhandien.time.TimeContext;
import io.github.nhandien.time.TimePolicy;
import io.github.nhandien.time.TimeRegion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds names and times in files. */
@Command(
    name = "annotate",
    description = "Finds people, places, organisations and dates in texts.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:an input, a line or a dictionary could not be read; the rest is done",
      "2:wrong usage"
    },
    footer = {
      "",
      "A broken dictionary is named and left out; the texts are annotated without it.",
      "brat has a text beside its annotations: with --output DIR both are written,",
      "without it the annotations alone. html makes one page of all texts, unless",
      "--output is a directory.",
      "",
      "A line of jsonl may name parts of its text that were published on other days:",
      "  \"regions\": [{\"start\":420, \"end\":900, \"date\":\"2025-12-31\"}]",
      "with offsets as Java and JavaScript count them, the end exclusive.",
      "",
      "Examples:",
      "  nhandien annotate --date 2023-09-14 page.txt",
      "  nhandien annotate --format html --output page.html page.txt",
      "  nhandien annotate --dictionary tickers.csv --format jsonl news/",
      "  nhandien annotate --input jsonl --format jsonl < in.jsonl > out.jsonl"
    })
final class AnnotateCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    JSON,
    JSONL,
    HTML,
    CONLL,
    BRAT,
    TIMEX3;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  enum InputFormat {
    TEXT,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Streams streams;
  private final Problems problems;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = PublicationDate.class,
      description = {
        "Day on which the texts were published, such as 2023-09-14; without one, days without"
            + " a year stay open (XXXX-09-13)."
      })
  private @Nullable LocalDateTime date;

  @Option(
      names = "--find-date",
      description = {
        "Look for the day of publication in a text that comes without one: the dateline at the"
            + " head of a page."
      })
  private boolean findDate;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TEXT;

  @Option(
      names = "--input",
      paramLabel = "KIND",
      defaultValue = "text",
      description = {
        "text: each file is a document; jsonl: each line is one, such as"
            + " {\"id\":\"a\", \"text\":\"…\", \"date\":\"2023-09-14\"}."
      })
  private InputFormat input = InputFormat.TEXT;

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = "Names of your own: CSV, TSV or JSON; may be repeated.")
  private List<Path> dictionaries = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description = {
        "File to write to; or directory, if it exists or ends in a slash: then each document gets"
            + " a file of its own."
      })
  private @Nullable String output;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours in format text: ${COMPLETION-CANDIDATES}.")
  private Colour colour = Colour.AUTO;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = {
        "Texts in UTF-8. A directory stands for the files in it that end in .txt or, with --input"
            + " jsonl, in .jsonl. Nothing or - is standard input."
      })
  private List<Path> files = new ArrayList<>();

  AnnotateCommand(Streams streams) {
    this.streams = streams;
    this.problems = new Problems(streams);
  }

  @Override
  public Integer call() {
    List<Input> inputs = Input.of(files, input == InputFormat.TEXT ? ".txt" : ".jsonl", problems);
    if (inputs.isEmpty()) {
      return problems.status();
    }
    NhanDien engine = engine();
    boolean directory =
        output != null && (output.endsWith("/") || output.endsWith("\\") || format == Format.BRAT);
    try (Output out =
            Output.open(output == null ? null : Path.of(output), directory, format(), streams);
        Progress progress = progress(inputs)) {
      if (input == InputFormat.JSONL) {
        for (Input each : inputs) {
          try (InputStream in = each.open(streams.in())) {
            take(lines(each, in), line -> line(engine, each, line), out, progress);
          } catch (IOException e) {
            problems.report(each.name(), e);
          }
        }
      } else {
        take(inputs.iterator(), each -> text(engine, each), out, progress);
      }
    } catch (UncheckedIOException | IOException e) {
      cannotWrite(e);
    }
    return problems.status();
  }

  private void cannotWrite(Exception e) {
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    if (output == null && String.valueOf(cause.getMessage()).contains("Broken pipe")) {
      problems.failQuietly(); // the reader, such as head, has seen enough
    } else {
      problems.report(Messages.of(output == null ? "standard output" : output, cause));
    }
  }

  private Progress progress(List<Input> inputs) {
    boolean wanted = streams.terminal().error() && (output != null || !streams.terminal().output());
    long total = inputs.stream().mapToLong(Input::size).sum();
    return new Progress(wanted, "Annotating", " MB", 1_000_000, total);
  }

  private NhanDien engine() {
    NhanDien.Builder builder = NhanDien.builder();
    for (Path file : dictionaries) {
      try {
        builder.dictionary(EntityDictionary.read(file));
      } catch (IOException | RuntimeException e) {
        problems.report(file, e);
      }
    }
    return builder.build();
  }

  private DocumentFormat format() {
    return switch (format) {
      case TEXT -> isColoured() ? TextFormat.ansi() : TextFormat.plain();
      case JSON -> JsonFormat.pretty();
      case JSONL -> JsonFormat.lines();
      case HTML -> HtmlFormat.create();
      case CONLL -> ConllFormat.create();
      case BRAT -> BratStandoff.create();
      case TIMEX3 -> Timex3Format.create();
    };
  }

  private boolean isColoured() {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> output == null && streams.terminal().output();
    };
  }

  /**
   * What became of a text.
   *
   * @param id what to call its document
   * @param document null if it is broken or there is none
   * @param problem what to tell of it, or null
   * @param bytes how long its input was
   */
  private record Outcome(
      String id, @Nullable Document document, @Nullable String problem, long bytes) {}

  private record Line(int number, byte[] bytes) {}

  /** Annotates on all processors and writes in order. */
  private <T> void take(
      Iterator<T> items, Function<T, Outcome> annotate, Output out, Progress progress) {
    int processors = Runtime.getRuntime().availableProcessors();
    try (InOrder<T, Outcome> outcomes = new InOrder<>(items, annotate, processors)) {
      while (outcomes.hasNext()) {
        Outcome outcome = outcomes.next();
        if (outcome.problem() != null) {
          problems.report(outcome.problem());
        }
        if (outcome.document() != null) {
          out.write(outcome.id(), outcome.document());
        }
        progress.advance(outcome.bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // ends the work: nothing more can be written
    }
  }

  private Outcome text(NhanDien engine, Input source) {
    try (InputStream in = source.open(streams.in())) {
      String text = StrictText.decode(source.name(), 1, in.readAllBytes());
      return annotate(engine, source.id(), source.name(), text, date, List.of(), source.size());
    } catch (IOException | FormatException e) {
      return new Outcome(source.id(), null, Messages.of(source.name(), e), source.size());
    }
  }

  /** The lines of a source; an end of it by an error is told and taken for its end. */
  private Iterator<Line> lines(Input source, InputStream in) {
    ByteLines lines = new ByteLines(in);
    return new Iterator<>() {
      private @Nullable Line next = read();

      private @Nullable Line read() {
        try {
          byte[] bytes = lines.next();
          return bytes == null ? null : new Line(lines.number(), bytes);
        } catch (IOException e) {
          problems.report(source.name(), e);
          return null;
        }
      }

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public Line next() {
        if (next == null) {
          throw new NoSuchElementException();
        }
        Line line = next;
        next = read();
        return line;
      }
    };
  }

  private Outcome line(NhanDien engine, Input source, Line raw) {
    String number = Integer.toString(raw.number());
    long bytes = raw.bytes().length + 1L;
    try {
      String json = StrictText.decode(source.name(), raw.number(), raw.bytes());
      if (json.isBlank()) {
        return new Outcome(number, null, null, bytes);
      }
      JsonLine line = JsonLine.parse(source.name(), raw.number(), json);
      return annotate(
          engine,
          line.id() == null ? number : line.id(),
          source.name() + ":" + number,
          line.text(),
          line.published() == null ? date : line.published(),
          line.regions(),
          bytes);
    } catch (FormatException e) {
      return new Outcome(number, null, Messages.of(source.name(), e), bytes);
    }
  }

  private TimeContext context(
      String text, @Nullable LocalDateTime published, List<TimeRegion> regions) {
    LocalDateTime reference = published;
    if (reference == null && findDate) {
      reference =
          io.github.nhandien.time.PublicationDate.find(text)
              .map(io.github.nhandien.time.PublicationDate::moment)
              .orElse(null);
    }
    return new TimeContext(reference, TimePolicy.NEWS, regions);
  }

  private Outcome annotate(
      NhanDien engine,
      String id,
      String name,
      String text,
      @Nullable LocalDateTime published,
      List<TimeRegion> regions,
      long bytes) {
    try {
      Document document = engine.annotate(text, context(text, published, regions));
      return new Outcome(id, document, null, bytes);
    } catch (RuntimeException e) {
      return new Outcome(id, null, name + ": " + Messages.of(e), bytes);
    }
  }
}
