package io.github.nhandien;

import io.github.nhandien.entity.ResolvedMention;
import io.github.nhandien.text.Span;
import java.util.List;
import java.util.Optional;

/** A mention of an entity: "ông Putin" has the mention {@code Putin}. Immutable and thread-safe. */
public final class EntityMention implements Mention {
  private final Document document;
  private final ResolvedMention resolved;
  private final int entity;

  /**
   * Creates a mention.
   *
   * @param document the document
   * @param resolved the name that won, its depth and its parent
   * @param entity the index in the document of the entity that it names
   */
  EntityMention(Document document, ResolvedMention resolved, int entity) {
    this.document = document;
    this.resolved = resolved;
    this.entity = entity;
  }

  private Candidate.Name name() {
    return (Candidate.Name) resolved.candidate();
  }

  /**
   * What kind of entity it names.
   *
   * @return the type
   */
  public EntityType type() {
    return name().type();
  }

  /**
   * How sure the recogniser is.
   *
   * @return from 0 to 1
   */
  public double confidence() {
    return name().confidence();
  }

  /**
   * The entity that it names, which knows its other mentions.
   *
   * @return an entity of the same document
   */
  public Entity entity() {
    return document.entity(entity);
  }

  @Override
  public Span span() {
    return resolved.candidate().span();
  }

  @Override
  public String text() {
    return span().in(document.text());
  }

  @Override
  public int depth() {
    return resolved.depth();
  }

  @Override
  public Source source() {
    return resolved.candidate().source();
  }

  @Override
  public Document document() {
    return document;
  }

  @Override
  public Optional<Mention> parent() {
    return document.parentOf(resolved);
  }

  @Override
  public List<Mention> children() {
    return document.childrenOf(resolved.index());
  }

  @Override
  public String toString() {
    return text() + " [" + type() + " " + span() + "]";
  }
}
