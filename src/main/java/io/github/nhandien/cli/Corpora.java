package io.github.nhandien.cli;

import io.github.nhandien.FormatException;
import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.AnnotatedDocuments;
import io.github.nhandien.corpus.TreebankLabels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads annotated documents file by file, so that a broken one does not take the others along. */
final class Corpora {
  private Corpora() {}

  /**
   * Reads files and directories; a file that ends in .tsv holds labels of a treebank's sentences,
   * whose text is in the treebank's folder.
   */
  static List<AnnotatedDocument> read(
      List<Path> paths, @Nullable Path treebank, Problems problems) {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (Path path : paths) {
      try {
        if (path.toString().endsWith(".tsv")) {
          documents.addAll(labelled(path, treebank));
          continue;
        }
        for (Path file : AnnotatedDocuments.files(path)) {
          readFile(file, documents, problems);
        }
      } catch (IOException | UncheckedIOException | FormatException e) {
        problems.report(path, e);
      }
    }
    return documents;
  }

  private static List<AnnotatedDocument> labelled(Path labels, @Nullable Path treebank)
      throws IOException {
    if (treebank == null) {
      throw new FormatException(
          labels.toString(), 1, "labels of a treebank need --treebank DIR, the folder of its text");
    }
    return TreebankLabels.read(labels, treebank);
  }

  private static void readFile(Path file, List<AnnotatedDocument> documents, Problems problems) {
    try {
      documents.addAll(AnnotatedDocuments.read(file));
    } catch (IOException | FormatException e) {
      problems.report(file, e);
    }
  }
}
