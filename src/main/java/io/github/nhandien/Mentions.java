package io.github.nhandien;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Token;
import java.util.List;

/**
 * A selection of a document's mentions in the order of the text, the enclosing before the enclosed.
 * Unmodifiable, thread-safe.
 *
 * @param <M> the kind of mention
 */
public final class Mentions<M extends Mention> extends View<M, Mentions<M>> {

  Mentions(List<M> mentions) {
    super(mentions);
  }

  @Override
  Mentions<M> view(List<M> items) {
    return new Mentions<>(items);
  }

  /**
   * Only mentions of entities of that type.
   *
   * @param type PERSON, LOCATION, ORGANIZATION or the user's own
   * @return a narrower view
   */
  public Mentions<EntityMention> ofType(EntityType type) {
    return ofClass(EntityMention.class).where(m -> m.type().equals(type));
  }

  /**
   * Only mentions of that class.
   *
   * @param kind {@code EntityMention.class} or {@code TimeExpression.class}
   * @param <K> the class
   * @return a narrower view
   */
  public <K extends Mention> Mentions<K> ofClass(Class<K> kind) {
    return new Mentions<>(stream().filter(kind::isInstance).map(kind::cast).toList());
  }

  /**
   * Only mentions that lie in the span.
   *
   * @param span a stretch of the user's text
   * @return a narrower view
   */
  public Mentions<M> in(Span span) {
    return where(m -> span.contains(m.span()));
  }

  /**
   * Only mentions that lie in the sentence.
   *
   * @param sentence a sentence of the same document
   * @return a narrower view
   */
  public Mentions<M> in(Sentence sentence) {
    return in(sentence.span());
  }

  /**
   * Only mentions that cover the offset.
   *
   * @param offset of a UTF-16 code unit of the user's text
   * @return a narrower view, the outermost first
   */
  public Mentions<M> at(int offset) {
    return where(m -> m.start() <= offset && offset < m.end());
  }

  /**
   * Only mentions that cover the token or a part of it.
   *
   * @param token a token of the same document
   * @return a narrower view, the outermost first
   */
  public Mentions<M> at(Token token) {
    return where(m -> m.span().overlaps(token.span()));
  }

  /**
   * Only mentions that no other mention encloses.
   *
   * @return a narrower view
   */
  public Mentions<M> outermost() {
    return where(m -> m.depth() == 0);
  }

  /**
   * The mentions' characters, as in the user's text.
   *
   * @return a text for each mention
   */
  public List<String> texts() {
    return stream().map(Mention::text).toList();
  }
}
