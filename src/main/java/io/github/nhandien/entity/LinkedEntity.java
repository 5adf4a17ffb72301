package io.github.nhandien.entity;

import io.github.nhandien.EntityType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mentions that name one and the same entity, and what is known of it. Immutable.
 *
 * @param id the identifier
 * @param name the canonical name
 * @param type the type
 * @param kind what the lexicon says it is (country, ministry …), or null
 * @param countryCode ISO 3166-1 alpha-2 of a country, or null
 * @param mentions indexes of the document's mentions, in order, at least one
 * @param attributes facts that came with a dictionary entry
 */
public record LinkedEntity(
    String id,
    String name,
    EntityType type,
    @Nullable String kind,
    @Nullable String countryCode,
    List<Integer> mentions,
    Map<String, String> attributes) {

  /** Takes unmodifiable copies. */
  public LinkedEntity {
    mentions = List.copyOf(mentions);
    attributes = Map.copyOf(attributes);
  }
}
