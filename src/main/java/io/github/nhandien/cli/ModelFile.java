package io.github.nhandien.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a trained model: one that is half written must not take the place of a good one. */
final class ModelFile {
  private ModelFile() {}

  /** What knows how to write itself. */
  @FunctionalInterface
  interface Model {
    void write(OutputStream out) throws IOException;
  }

  static void write(Path output, Model model) throws IOException {
    Path target = output.toAbsolutePath();
    Path directory = target.getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      model.write(out);
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }
}
