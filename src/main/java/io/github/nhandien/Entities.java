package io.github.nhandien;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A selection of a document's entities in the order in which the text first names them.
 * Unmodifiable, thread-safe.
 *
 * @param <E> the kind of entity
 */
public final class Entities<E extends Entity> extends View<E, Entities<E>> {

  Entities(List<E> entities) {
    super(entities);
  }

  @Override
  Entities<E> view(List<E> items) {
    return new Entities<>(items);
  }

  /**
   * Only entities of that type.
   *
   * @param type PERSON, LOCATION, ORGANIZATION or the user's own
   * @return a narrower view
   */
  public Entities<E> ofType(EntityType type) {
    return where(e -> e.type().equals(type));
  }

  /**
   * Only entities of that class.
   *
   * @param kind such as {@code Person.class}
   * @param <K> the class
   * @return a narrower view
   */
  public <K extends Entity> Entities<K> ofClass(Class<K> kind) {
    return new Entities<>(stream().filter(kind::isInstance).map(kind::cast).toList());
  }

  /**
   * Only entities named in the span.
   *
   * @param span a stretch of the user's text
   * @return a narrower view
   */
  public Entities<E> in(Span span) {
    return where(e -> e.mentions().stream().anyMatch(m -> span.contains(m.span())));
  }

  /**
   * Only entities named in the sentence.
   *
   * @param sentence a sentence of the same document
   * @return a narrower view
   */
  public Entities<E> in(Sentence sentence) {
    return in(sentence.span());
  }

  /**
   * The entity of that canonical name.
   *
   * @param name as {@link Entity#name()} gives it
   * @return the first entity of that name, or empty
   */
  public Optional<E> named(String name) {
    return stream().filter(e -> e.name().equals(name)).findFirst();
  }

  /**
   * The canonical names, one an entity.
   *
   * @return a name for each entity
   */
  public List<String> names() {
    return stream().map(Entity::name).toList();
  }

  /**
   * All mentions of these entities in the order of the text.
   *
   * @return their mentions
   */
  public Mentions<EntityMention> mentions() {
    return new Mentions<>(
        stream()
            .flatMap(e -> e.mentions().stream())
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList());
  }
}
