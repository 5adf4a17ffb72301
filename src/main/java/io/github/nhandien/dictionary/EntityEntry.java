package io.github.nhandien.dictionary;

import io.github.nhandien.EntityType;
import io.github.nhandien.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entity of a dictionary and the names that it goes by. Immutable.
 *
 * <pre>{@code
 * EntityEntry.of("FPT", EntityType.of("TICKER"))
 *     .withAliases("FPT Corp", "Tập đoàn FPT")
 *     .withAttribute("exchange", "HOSE");
 * }</pre>
 *
 * @param text the name to look for
 * @param type what it names
 * @param aliases other names to look for
 * @param name the canonical name under which the entity goes, or null if that is {@code text}
 * @param id the user's own identifier, or null
 * @param attributes free facts that come back on the entity, in order
 * @param priority the greater wins where two entries want the same stretch of a text
 */
public record EntityEntry(
    String text,
    EntityType type,
    List<String> aliases,
    @Nullable String name,
    @Nullable String id,
    Map<String, String> attributes,
    int priority) {

  /**
   * Strips white space around the names, drops aliases that occur twice, and takes copies.
   *
   * @param text the name to look for
   * @param type what it names
   * @param aliases other names to look for
   * @param name the canonical name, or null
   * @param id the user's own identifier, or null
   * @param attributes free facts
   * @param priority the greater wins
   * @throws IllegalArgumentException if the text, an alias, the name or the id is blank
   */
  public EntityEntry {
    Objects.requireNonNull(type, "type");
    text = named("text", text);
    Set<String> distinct = new LinkedHashSet<>();
    for (String alias : aliases) {
      distinct.add(named("alias", alias));
    }
    distinct.remove(text);
    aliases = List.copyOf(distinct);
    name = name == null ? null : named("name", name);
    id = id == null ? null : named("id", id);
    attributes = orderedCopy(attributes);
  }

  /**
   * An entry without anything optional.
   *
   * @param text the name to look for
   * @param type what it names
   * @return an entry of priority 0 that can be refined with its {@code with…} methods
   * @throws IllegalArgumentException if the text is blank
   */
  public static EntityEntry of(String text, EntityType type) {
    return new EntityEntry(text, type, List.of(), null, null, Map.of(), 0);
  }

  /**
   * The same with other aliases.
   *
   * @param aliases other names to look for
   * @return a copy
   */
  public EntityEntry withAliases(String... aliases) {
    return new EntityEntry(text, type, List.of(aliases), name, id, attributes, priority);
  }

  /**
   * The same with another canonical name.
   *
   * @param name the name under which the entity goes
   * @return a copy
   */
  public EntityEntry withName(String name) {
    return new EntityEntry(text, type, aliases, name, id, attributes, priority);
  }

  /**
   * The same with another identifier.
   *
   * @param id the user's own identifier; mentions of one id are one entity
   * @return a copy
   */
  public EntityEntry withId(String id) {
    return new EntityEntry(text, type, aliases, name, id, attributes, priority);
  }

  /**
   * The same with one attribute more, or another value for it.
   *
   * @param key its name
   * @param value its value
   * @return a copy
   */
  public EntityEntry withAttribute(String key, String value) {
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(key, value);
    return new EntityEntry(text, type, aliases, name, id, more, priority);
  }

  /**
   * The same with another priority.
   *
   * @param priority the greater wins
   * @return a copy
   */
  public EntityEntry withPriority(int priority) {
    return new EntityEntry(text, type, aliases, name, id, attributes, priority);
  }

  /**
   * The name under which the entity goes.
   *
   * @return the canonical name, or the text if there is none
   */
  public String canonicalName() {
    return name == null ? text : name;
  }

  /**
   * The identifier of the entity in a document.
   *
   * @return the user's own, or else type and canonical name, such as {@code TICKER:FPT}
   */
  public String entityId() {
    return id == null ? type.name() + ":" + canonicalName() : id;
  }

  /**
   * This entry with what another one of the same text and type knows and this one does not; where
   * both know something this one stands, and the greater priority holds.
   */
  EntityEntry mergedWith(EntityEntry later) {
    List<String> names = new ArrayList<>(aliases);
    names.addAll(later.aliases);
    Map<String, String> facts = new LinkedHashMap<>(attributes);
    later.attributes.forEach(facts::putIfAbsent);
    return new EntityEntry(
        text,
        type,
        names,
        name == null ? later.name : name,
        id == null ? later.id : id,
        facts,
        Math.max(priority, later.priority));
  }

  /** Whether two entries of the same text and type may be one: no id and no name against it. */
  boolean isCompatibleWith(EntityEntry other) {
    return agree(id, other.id) && agree(name, other.name);
  }

  private static boolean agree(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equals(other);
  }

  private static String named(String what, String value) {
    Objects.requireNonNull(value, what);
    if (Text.of(value).folded().isBlank()) {
      throw new IllegalArgumentException("expected a name as " + what + " but it is blank");
    }
    return value.strip();
  }

  private static Map<String, String> orderedCopy(Map<String, String> map) {
    if (map.isEmpty()) {
      return Map.of();
    }
    Map<String, String> copy = new LinkedHashMap<>();
    map.forEach(
        (key, value) ->
            copy.put(
                Objects.requireNonNull(key, "name of an attribute"),
                Objects.requireNonNull(value, "value of an attribute")));
    return Collections.unmodifiableMap(copy);
  }
}
