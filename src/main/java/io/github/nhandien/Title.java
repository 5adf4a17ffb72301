package io.github.nhandien;

import io.github.nhandien.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A title that the text gives a person: office, degree, rank. "Ngoại trưởng Nga Sergei Lavrov" has
 * the title {@code Ngoại trưởng} of the mention {@code Nga}. Immutable and thread-safe.
 *
 * @param text as the document writes it
 * @param kind what the lexicon says it is: office, academic, military-rank, profession …
 * @param span its place in the user's text
 * @param body the mention of the country, place or organisation that it belongs to, or null if none
 *     stands there
 */
public record Title(String text, String kind, Span span, @Nullable EntityMention body) {

  /**
   * Where the person holds it.
   *
   * @return the mention of the country, place or organisation beside the title
   */
  public Optional<EntityMention> of() {
    return Optional.ofNullable(body);
  }

  /**
   * The title, with what it belongs to in brackets.
   *
   * @return such as {@code Ngoại trưởng (Nga)}
   */
  @Override
  public String toString() {
    return body == null ? text : text + " (" + body.text() + ")";
  }
}
