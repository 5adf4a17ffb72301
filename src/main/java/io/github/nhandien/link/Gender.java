package io.github.nhandien.link;

import org.jspecify.annotations.Nullable;

/** What an honorific or a name tells of a person. */
enum Gender {
  MALE,
  FEMALE;

  /** Out of the lexicon's letter; null for any other. */
  static @Nullable Gender of(String letter) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> null;
    };
  }

  /** Whether both are known and differ. */
  static boolean conflict(@Nullable Gender a, @Nullable Gender b) {
    return a != null && b != null && a != b;
  }
}
