package io.github.nhandien.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit status: 0 done; 1 some input could not be read, or some output not
 * written, each named on standard error, the rest done; 2 wrong usage.
 */
@Command(
    name = "nhandien",
    description = "Finds people, places, organisations and dates in Vietnamese text.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      AnnotateCommand.class,
      EvaluateCommand.class,
      ConvertCommand.class,
      EvaluateWordsCommand.class,
      SegmentCommand.class,
      TrainCommand.class,
      TrainWordsCommand.class
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:some input could not be read, or output not written; the rest is done",
      "2:wrong usage"
    },
    footer = {
      "",
      "Example:",
      "  nhandien annotate --date 2023-09-14 page.txt",
      "  nhandien COMMAND --help"
    })
public final class Main implements Runnable {
  static final int DONE = 0;
  static final int SOME_FAILED = 1;
  static final int WRONG_USAGE = 2;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway") // picocli sets the field
  Main() {}

  /**
   * Runs a command and ends the virtual machine with its status.
   *
   * @param arguments as typed
   */
  public static void main(String[] arguments) {
    // Standard streams as bytes: what is read and written is UTF-8, whatever the platform has.
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true);
    Streams streams =
        new Streams(new BufferedInputStream(System.in), out, err, Terminal.ofProcess());
    int status = commandLine(streams).execute(arguments);
    err.flush();
    System.exit(status);
  }

  /** The commands over the given streams. */
  static CommandLine commandLine(Streams streams) {
    CommandLine commands = new CommandLine(new Main(), new StreamsFactory(streams));
    commands.setOut(
        new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true));
    commands.setErr(streams.err());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setUsageHelpWidth(80);
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(streams.terminal().output() ? Ansi.ON : Ansi.OFF));
    commands.setParameterExceptionHandler((e, args) -> wrongUsage(streams, e));
    commands.setExecutionExceptionHandler(
        (e, command, result) -> {
          streams.complain(Messages.of(e));
          return SOME_FAILED;
        });
    return commands;
  }

  private static int wrongUsage(Streams streams, ParameterException e) {
    String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    String problem = Messages.oneLine(String.valueOf(e.getMessage()));
    streams.complain(problem + (problem.endsWith(".") ? "" : ";") + " see: " + help);
    return WRONG_USAGE;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "expected a command: annotate, evaluate, evaluate-words, convert, segment, train or train-words");
  }

  /** The version out of the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"nhandien " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
