package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import java.util.List;
import java.util.Map;

/**
 * Mentions that name one and the same entity, and what is known of it. Immutable.
 *
 * @param id the identifier
 * @param name the canonical name
 * @param type the type
 * @param mentions indexes of the document's mentions, in order, at least one
 * @param facts what the lexicon and the name's head say
 * @param titles the titles that the document gives a person, each once
 * @param attributes facts that came with a dictionary entry
 */
public record LinkedEntity(
    String id,
    String name,
    EntityType type,
    List<Integer> mentions,
    EntityFacts facts,
    List<LinkedTitle> titles,
    Map<String, String> attributes) {

  /** Takes unmodifiable copies. */
  public LinkedEntity {
    mentions = List.copyOf(mentions);
    titles = List.copyOf(titles);
    attributes = Map.copyOf(attributes);
  }
}
