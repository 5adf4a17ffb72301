package io.github.nhandien.time;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A word or phrase of the tables in one of its senses. Immutable. */
final class Word {
  private final Kind kind;
  private final String value;
  private final int number;
  private final int length;
  private final @Nullable Granularity unit;
  private final @Nullable PartOfDay part;
  private final @Nullable TimeMod mod;

  /**
   * A word.
   *
   * @param kind its role
   * @param value what stands in the table's last column
   * @param length how many tokens it has
   */
  Word(Kind kind, String value, int length) {
    this.kind = kind;
    this.value = value;
    this.number = isInteger(value) ? Integer.parseInt(value) : 0;
    this.length = length;
    String[] values = value.split(":", -1);
    unit =
        switch (kind) {
          case UNIT, UNIT_FIGURE, NAMED_UNIT, SET_PHRASE -> Granularity.valueOf(value);
          default -> null;
        };
    part =
        switch (kind) {
          case PART, SET_PART -> PartOfDay.valueOf(values[0]);
          default -> null;
        };
    mod =
        switch (kind) {
          case MOD, EDGE -> TimeMod.valueOf(value);
          case PART -> values.length > 1 ? TimeMod.valueOf(values[1]) : null;
          default -> null;
        };
  }

  private static boolean isInteger(String value) {
    int first = value.startsWith("-") ? 1 : 0;
    for (int i = first; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() > first && value.length() - first < 10;
  }

  /** Its role. */
  Kind kind() {
    return kind;
  }

  /** What stands in the table's last column. */
  String value() {
    return value;
  }

  /** The value as a number, or 0. */
  int number() {
    return number;
  }

  /** How many tokens it has. */
  int length() {
    return length;
  }

  /** The value of a unit of time. */
  Granularity unit() {
    return Objects.requireNonNull(unit, value);
  }

  /** The value of a part of the day. */
  PartOfDay part() {
    return Objects.requireNonNull(part, value);
  }

  /** The value of a modifier. */
  TimeMod mod() {
    return Objects.requireNonNull(mod, value);
  }

  /** What a part of the day says besides: START for rạng sáng; or null. */
  @Nullable TimeMod partMod() {
    return mod;
  }
}
