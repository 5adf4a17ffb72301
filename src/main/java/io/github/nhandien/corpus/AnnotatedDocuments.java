package io.github.nhandien.corpus;

import io.github.nhandien.FormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads annotated documents in whichever of the project's formats they are: {@code .jsonl} is
 * {@link JsonLinesFormat}; {@code .txt} with an {@code .ann} file beside it is {@link BratFormat};
 * any other file is {@link InlineFormat}. Stateless, thread-safe.
 */
public final class AnnotatedDocuments {
  private AnnotatedDocuments() {}

  /**
   * Reads a file, or all files of a directory and of those below it.
   *
   * @param path a file or a directory
   * @return the documents, in the order of {@link #files(Path)}
   * @throws IOException if a file cannot be read
   * @throws FormatException if a file is broken
   */
  public static List<AnnotatedDocument> read(Path path) throws IOException {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (Path file : files(path)) {
      documents.addAll(readFile(file));
    }
    return documents;
  }

  /**
   * The files that {@link #read} would read: a file itself; of a directory those that end in {@code
   * .txt} or {@code .jsonl}, also in directories below it.
   *
   * @param path a file or a directory
   * @return files, sorted by name
   * @throws IOException if the path does not exist or a directory cannot be listed
   */
  public static List<Path> files(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isDirectory(path)) {
      return List.of(isNamed(path, ".ann") ? textOf(path) : path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(file -> isNamed(file, ".txt") || isNamed(file, ".jsonl"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static List<AnnotatedDocument> readFile(Path file) throws IOException {
    if (isNamed(file, ".jsonl")) {
      return JsonLinesFormat.read(file);
    }
    return isNamed(file, ".txt") && Files.exists(BratFormat.annotationsOf(file))
        ? List.of(BratFormat.read(file))
        : InlineFormat.read(file);
  }

  private static boolean isNamed(Path file, String extension) {
    return String.valueOf(file.getFileName()).endsWith(extension);
  }

  private static Path textOf(Path annotations) {
    String name = String.valueOf(annotations.getFileName());
    return annotations.resolveSibling(name.substring(0, name.length() - 4) + ".txt");
  }
}
