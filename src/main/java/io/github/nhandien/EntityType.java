package io.github.nhandien;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The type of a named entity: one of the three that the library knows, or one of the user's own.
 * Immutable.
 *
 * <pre>{@code
 * EntityType.of("TICKER");   // a type of your own
 * EntityType.of("PER");      // EntityType.PERSON: the short names of the three are understood
 * }</pre>
 *
 * @param name in JSON and files, upper case by custom
 */
public record EntityType(String name) implements Comparable<EntityType> {
  /** A human being, real or fictional. */
  public static final EntityType PERSON = new EntityType("PERSON");

  /** A place, a country, a building with a name. */
  public static final EntityType LOCATION = new EntityType("LOCATION");

  /** A body: agency, ministry, company, club, party, outlet. */
  public static final EntityType ORGANIZATION = new EntityType("ORGANIZATION");

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is blank or holds white space
   */
  public EntityType {
    Objects.requireNonNull(name, "name");
    if (name.isEmpty() || name.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException(
          "an entity type is a word without spaces, such as TICKER, but was \"" + name + "\"");
    }
  }

  /**
   * The type of that name; PER, LOC and ORG stand for the library's own three.
   *
   * @param name such as {@code "PERSON"} or {@code "TICKER"}
   * @return the type
   * @throws IllegalArgumentException if the name is blank or holds white space
   */
  public static EntityType of(String name) {
    return switch (name) {
      case "PER", "PERSON" -> PERSON;
      case "LOC", "LOCATION" -> LOCATION;
      case "ORG", "ORGANIZATION" -> ORGANIZATION;
      default -> new EntityType(name);
    };
  }

  /**
   * Whether it is one of the three types that the library finds by itself.
   *
   * @return true for PERSON, LOCATION and ORGANIZATION
   */
  public boolean isBuiltIn() {
    return equals(PERSON) || equals(LOCATION) || equals(ORGANIZATION);
  }

  /** As any record has it, but quicker: every name is asked for its type again and again. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof EntityType that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public int compareTo(EntityType other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
