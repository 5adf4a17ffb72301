package io.github.nhandien.opennlp;

import io.github.nhandien.EntityType;
import java.util.Locale;

/** The names of types, OpenNLP's and ours. */
final class OpenNlpTypes {
  private OpenNlpTypes() {}

  static EntityType ours(String theirs) {
    String upper = theirs.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "_");
    return switch (upper) {
      case "PER", "PERSON" -> EntityType.PERSON;
      case "LOC", "LOCATION" -> EntityType.LOCATION;
      case "ORG", "ORGANIZATION", "ORGANISATION" -> EntityType.ORGANIZATION;
      default -> EntityType.of(upper.isEmpty() ? "DEFAULT" : upper);
    };
  }

  static String theirs(EntityType ours) {
    return ours.name().toLowerCase(Locale.ROOT);
  }
}
