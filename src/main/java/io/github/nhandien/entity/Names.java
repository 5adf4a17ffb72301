package io.github.nhandien.entity;

import io.github.nhandien.Recognizer;
import java.util.List;

/** The library's own recognisers of names and its linker, loaded when first asked for. Thread-safe. */
public final class Names {
  private Names() {}

  /**
   * The recognisers of people, places and organisations: the trained model and the lexicon's rules.
   *
   * @return shared, thread-safe instances
   */
  public static List<Recognizer> recognizers() {
    return Holder.RECOGNIZERS;
  }

  /**
   * The linker of mentions to entities.
   *
   * @return a shared, thread-safe instance
   */
  public static EntityLinker linker() {
    return NameLinker.INSTANCE;
  }

  private static final class Holder {
    static final List<Recognizer> RECOGNIZERS =
        List.of(new ModelRecognizer(NameModel.standard(), "names.bin"), new GazetteerRecognizer());
  }
}
