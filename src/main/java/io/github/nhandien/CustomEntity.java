package io.github.nhandien;

import java.util.List;
import java.util.Map;

/**
 * An entity of a type of the user's own.
 *
 * @param id its identifier
 * @param name its canonical name
 * @param type its type
 * @param mentions where the document names it
 * @param attributes facts that came with a dictionary entry
 */
public record CustomEntity(
    String id,
    String name,
    EntityType type,
    List<EntityMention> mentions,
    Map<String, String> attributes)
    implements Entity {

  /** Takes unmodifiable copies. */
  public CustomEntity {
    mentions = List.copyOf(mentions);
    attributes = Map.copyOf(attributes);
  }

  @Override
  public String toString() {
    return name;
  }
}
