package io.github.nhandien.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file to be read, or standard input.
 *
 * @param file the file, or null for standard input
 * @param id what its document is called
 */
record Input(@Nullable Path file, String id) {

  /** What messages call it. */
  String name() {
    return file == null ? "standard input" : file.toString();
  }

  InputStream open(InputStream standard) throws IOException {
    if (file != null && Files.isDirectory(file)) {
      throw new IOException("is a directory");
    }
    return file == null ? standard : Files.newInputStream(file);
  }

  /** How many bytes it has, 0 if that is not known. */
  long size() {
    try {
      return file == null ? 0 : Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /**
   * The inputs behind the arguments, in order: a file, the files of a directory and of those below
   * it by name, or standard input for "-" and for no argument at all. What is not there is told to
   * the problems and left out.
   */
  static List<Input> of(List<Path> arguments, String extension, Problems problems) {
    if (arguments.isEmpty()) {
      return List.of(standard());
    }
    List<Input> inputs = new ArrayList<>();
    for (Path argument : arguments) {
      try {
        if (argument.toString().equals("-")) {
          inputs.add(standard());
        } else if (Files.isDirectory(argument)) {
          inputs.addAll(below(argument, extension));
        } else if (Files.exists(argument)) {
          inputs.add(new Input(argument, id(argument.getFileName(), extension)));
        } else {
          throw new NoSuchFileException(argument.toString());
        }
      } catch (IOException | UncheckedIOException e) {
        problems.report(argument, e);
      }
    }
    return inputs;
  }

  private static Input standard() {
    return new Input(null, "-");
  }

  private static List<Input> below(Path directory, String extension) throws IOException {
    List<Input> inputs;
    try (Stream<Path> walk = Files.walk(directory)) {
      inputs =
          walk.filter(file -> file.toString().endsWith(extension) && Files.isRegularFile(file))
              .sorted()
              .map(file -> new Input(file, id(directory.relativize(file), extension)))
              .toList();
    }
    if (inputs.isEmpty()) {
      throw new IOException("no file in it ends in " + extension);
    }
    return inputs;
  }

  private static String id(@Nullable Path path, String extension) {
    String name = String.valueOf(path).replace('\\', '/');
    boolean cut = name.endsWith(extension) && name.length() > extension.length();
    return cut ? name.substring(0, name.length() - extension.length()) : name;
  }
}
