package io.github.nhandien;

import io.github.nhandien.text.Span;
import java.util.List;
import java.util.Optional;

/** A mention of an entity: "ông Putin" has the mention {@code Putin}. Immutable and thread-safe. */
public final class EntityMention implements Mention {
  private final MentionNode node;
  private final Candidate.Name name;
  private final int entity;

  EntityMention(MentionNode node, Candidate.Name name, int entity) {
    this.node = node;
    this.name = name;
    this.entity = entity;
  }

  /**
   * What kind of entity it names.
   *
   * @return the type
   */
  public EntityType type() {
    return name.type();
  }

  /**
   * How sure the recogniser is.
   *
   * @return from 0 to 1
   */
  public double confidence() {
    return name.confidence();
  }

  /**
   * The entity that it names, which knows its other mentions.
   *
   * @return an entity of the same document
   */
  public Entity entity() {
    return document().entity(entity);
  }

  @Override
  public Span span() {
    return node.span();
  }

  @Override
  public String text() {
    return node.text();
  }

  @Override
  public int depth() {
    return node.resolved().depth();
  }

  @Override
  public Source source() {
    return name.source();
  }

  @Override
  public Document document() {
    return node.document();
  }

  @Override
  public Optional<Mention> parent() {
    return node.parent();
  }

  @Override
  public List<Mention> children() {
    return node.children();
  }

  @Override
  public String toString() {
    return text() + " [" + type() + " " + span() + "]";
  }
}
