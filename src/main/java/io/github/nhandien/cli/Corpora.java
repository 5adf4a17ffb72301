package io.github.nhandien.cli;

import io.github.nhandien.FormatException;
import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.AnnotatedDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads annotated documents file by file, so that a broken one does not take the others along. */
final class Corpora {
  private Corpora() {}

  static List<AnnotatedDocument> read(List<Path> paths, Problems problems) {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (Path path : paths) {
      try {
        for (Path file : AnnotatedDocuments.files(path)) {
          readFile(file, documents, problems);
        }
      } catch (IOException | UncheckedIOException e) {
        problems.report(path, e);
      }
    }
    return documents;
  }

  private static void readFile(Path file, List<AnnotatedDocument> documents, Problems problems) {
    try {
      documents.addAll(AnnotatedDocuments.read(file));
    } catch (IOException | FormatException e) {
      problems.report(file, e);
    }
  }
}
