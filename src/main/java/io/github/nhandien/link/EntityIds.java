package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Numbers the entities of a document, each type by itself: person-1, person-2. */
final class EntityIds {
  /** How many of a usual type are made beforehand: few documents have more. */
  private static final int READY = 64;

  private static final Map<String, String[]> OF_USUAL_TYPES =
      Map.of(
          "person", first("person"),
          "location", first("location"),
          "organization", first("organization"));

  private final Map<String, Integer> numbers = new HashMap<>();

  private static String[] first(String label) {
    String[] ids = new String[READY];
    for (int i = 0; i < READY; i++) {
      ids[i] = id(label, i + 1);
    }
    return ids;
  }

  String next(EntityType type) {
    String label = label(type);
    int number = numbers.merge(label, 1, Integer::sum);
    String[] ready = number > READY ? null : OF_USUAL_TYPES.get(label);
    return ready == null ? id(label, number) : ready[number - 1];
  }

  /** The type's name in small letters. */
  private static String label(EntityType type) {
    return switch (type.name()) {
      case "PERSON" -> "person";
      case "LOCATION" -> "location";
      case "ORGANIZATION" -> "organization";
      default -> type.name().toLowerCase(Locale.ROOT);
    };
  }

  private static String id(String label, int number) {
    return label + "-" + number;
  }
}
