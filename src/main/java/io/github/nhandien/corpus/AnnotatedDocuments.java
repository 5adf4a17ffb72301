package io.github.nhandien.corpus;

import io.github.nhandien.FormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads annotated documents in whichever of the formats they are: {@code .jsonl} is {@link
 * JsonLinesFormat}; {@code .conll}, {@code .bio} and {@code .iob} are {@link ColumnFormat}; {@code
 * .train} is OpenNLP's {@link NameSampleFormat}; {@code .txt} with an {@code .ann} file beside it
 * is {@link BratFormat}; any other file is {@link InlineFormat}. Stateless, thread-safe.
 */
public final class AnnotatedDocuments {
  private static final Set<String> COLUMNS = Set.of(".conll", ".bio", ".iob");
  private static final String NAME_SAMPLES = ".train";
  private static final String JSON_LINES = ".jsonl";
  private static final String TEXT = ".txt";

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
   * .txt}, {@code .jsonl}, {@code .conll}, {@code .bio}, {@code .iob} or {@code .train}, also in
   * directories below it.
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
      return List.of(extension(path).equals(".ann") ? textOf(path) : path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(AnnotatedDocuments::isKnown)
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static boolean isKnown(Path file) {
    String extension = extension(file);
    return COLUMNS.contains(extension)
        || Set.of(TEXT, JSON_LINES, NAME_SAMPLES).contains(extension);
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }

  private static List<AnnotatedDocument> readFile(Path file) throws IOException {
    String extension = extension(file);
    if (extension.equals(JSON_LINES)) {
      return JsonLinesFormat.read(file);
    }
    if (COLUMNS.contains(extension)) {
      return ColumnFormat.read(file);
    }
    if (extension.equals(NAME_SAMPLES)) {
      return NameSampleFormat.read(file);
    }
    return extension.equals(TEXT) && Files.exists(BratFormat.annotationsOf(file))
        ? List.of(BratFormat.read(file))
        : InlineFormat.read(file);
  }

  private static Path textOf(Path annotations) {
    String name = String.valueOf(annotations.getFileName());
    return annotations.resolveSibling(name.substring(0, name.length() - 4) + TEXT);
  }
}
