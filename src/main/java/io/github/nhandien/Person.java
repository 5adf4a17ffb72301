package io.github.nhandien;

import java.util.List;
import java.util.Map;

/**
 * A human being, real or fictional.
 *
 * @param id its identifier
 * @param name its canonical name
 * @param mentions where the document names it
 * @param titles the titles that the document gives it, each once, in order
 * @param attributes facts that came with a dictionary entry
 */
public record Person(
    String id,
    String name,
    List<EntityMention> mentions,
    List<Title> titles,
    Map<String, String> attributes)
    implements Entity {

  /** Takes unmodifiable copies. */
  public Person {
    mentions = List.copyOf(mentions);
    titles = List.copyOf(titles);
    attributes = Map.copyOf(attributes);
  }

  @Override
  public EntityType type() {
    return EntityType.PERSON;
  }

  @Override
  public String toString() {
    return name;
  }
}
