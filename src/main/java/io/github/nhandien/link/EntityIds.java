package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Numbers the entities of a document, each type by itself: person-1, person-2. */
final class EntityIds {
  /** How many of a usual type are made beforehand: few documents have more. */
  private static final int READY = 64;

  private static final String[] PEOPLE = first("person", READY);
  private static final String[] PLACES = first("location", READY);
  private static final String[] ORGANIZATIONS = first("organization", READY);
  private static final String[] NONE = {};

  private final Numbers people = new Numbers("person", PEOPLE);
  private final Numbers places = new Numbers("location", PLACES);
  private final Numbers organizations = new Numbers("organization", ORGANIZATIONS);
  private final Map<String, Numbers> others = new HashMap<>(0);

  /** Those of one label. */
  private static final class Numbers {
    private final String label;
    private final String[] ready;
    private int last;

    Numbers(String label, String[] ready) {
      this.label = label;
      this.ready = ready;
    }

    String next() {
      last++;
      return last <= ready.length ? ready[last - 1] : id(label, last);
    }
  }

  private static String[] first(String label, int size) {
    String[] ids = new String[size];
    for (int i = 0; i < size; i++) {
      ids[i] = id(label, i + 1);
    }
    return ids;
  }

  String next(EntityType type) {
    return switch (type.name()) {
      case "PERSON" -> people.next();
      case "LOCATION" -> places.next();
      case "ORGANIZATION" -> organizations.next();
      default -> ofLabel(type.name().toLowerCase(Locale.ROOT)).next();
    };
  }

  /** Types of the user's that differ by case alone share their numbers. */
  private Numbers ofLabel(String label) {
    return switch (label) {
      case "person" -> people;
      case "location" -> places;
      case "organization" -> organizations;
      default -> others.computeIfAbsent(label, of -> new Numbers(of, NONE));
    };
  }

  private static String id(String label, int number) {
    return label + "-" + number;
  }
}
