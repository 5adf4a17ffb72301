package io.github.nhandien.entity;

import io.github.nhandien.Recognizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The library's own recognisers of names, loaded when first asked for. Thread-safe. */
public final class Names {
  private Names() {}

  /**
   * The recogniser of people, places and organisations by the trained model, whose features include
   * the lexicon.
   *
   * @return a shared, thread-safe instance
   */
  public static Recognizer byModel() {
    return Holder.BY_MODEL;
  }

  /**
   * The recogniser of people, places and organisations by a model of the user's, as {@code nhandien
   * train} writes it.
   *
   * @param model the model's file
   * @return a thread-safe recogniser
   * @throws IOException if it cannot be read or is no model of this version
   */
  public static Recognizer byModel(Path model) throws IOException {
    try (InputStream in = Files.newInputStream(model)) {
      return new ModelRecognizer(NameModel.read(in), model.getFileName().toString());
    }
  }

  /**
   * A recogniser of the long names of organisations that the lexicon knows; it supports the model.
   *
   * @return a thread-safe recogniser
   */
  public static Recognizer byLongNames() {
    return GazetteerRecognizer.unmistakable();
  }

  /**
   * A recogniser by the lexicon and trigger words alone, for those who do without the model: less
   * accurate, every find explained by its rule.
   *
   * @return a thread-safe recogniser
   */
  public static Recognizer byLexicon() {
    return GazetteerRecognizer.full();
  }

  private static final class Holder {
    static final Recognizer BY_MODEL = new ModelRecognizer(NameModel.standard(), "names.bin");
  }
}
