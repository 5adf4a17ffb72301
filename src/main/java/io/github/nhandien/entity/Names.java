package io.github.nhandien.entity;

import io.github.nhandien.Candidate;
import io.github.nhandien.Recognizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The library's own recogniser of names and linker, loaded when first asked for. */
public final class Names {
  private Names() {}

  /**
   * The recogniser of people, places and organisations.
   *
   * @return a shared, thread-safe instance
   */
  public static Recognizer recognizer() {
    return analysis -> List.of();
  }

  /**
   * The linker of mentions to entities.
   *
   * @return a shared, thread-safe instance
   */
  public static EntityLinker linker() {
    return (analysis, mentions) -> {
      List<LinkedEntity> entities = new ArrayList<>();
      for (ResolvedMention mention : mentions) {
        if (mention.candidate() instanceof Candidate.Name name) {
          String text = name.span().in(analysis.text());
          entities.add(
              new LinkedEntity(
                  "e" + entities.size(),
                  text,
                  name.type(),
                  null,
                  null,
                  List.of(mention.index()),
                  Map.of()));
        }
      }
      return entities;
    };
  }
}
