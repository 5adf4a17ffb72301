package io.github.nhandien;

import io.github.nhandien.text.Span;
import io.github.nhandien.time.TimeMatch;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a recogniser proposes: a stretch of the text and what it might be. The resolver decides
 * which candidates become mentions. Immutable.
 */
public sealed interface Candidate {

  /**
   * Its place in the user's text.
   *
   * @return a span, never empty
   */
  Span span();

  /**
   * Who proposes it.
   *
   * @return its source
   */
  Source source();

  /**
   * A name of that type, proposed by a recogniser of the user's.
   *
   * @param start offset of its first code unit
   * @param end offset after its last code unit
   * @param type what it is
   * @return a candidate of confidence 1 that can be refined with its {@code with…} methods
   * @throws IllegalArgumentException if the span is empty or negative
   */
  static Name of(int start, int end, EntityType type) {
    return name(new Span(start, end), type, new Source(Source.Kind.CUSTOM, "recognizer"));
  }

  /**
   * A name of that type.
   *
   * @param span its place
   * @param type what it is
   * @param source who proposes it
   * @return a candidate of confidence 1 that can be refined with its {@code with…} methods
   */
  static Name name(Span span, EntityType type, Source source) {
    return new Name(span, type, source, 1.0, 0, null, null, Map.of());
  }

  /**
   * A name.
   *
   * @param span its place, never empty
   * @param type what it is
   * @param source who proposes it
   * @param confidence from 0 to 1
   * @param priority breaks ties between candidates of one source kind; the greater wins
   * @param entityId the user's own identifier, or null
   * @param canonicalName the name under which the entity should go, or null
   * @param attributes free facts that come back on the entity
   */
  record Name(
      Span span,
      EntityType type,
      Source source,
      double confidence,
      int priority,
      @Nullable String entityId,
      @Nullable String canonicalName,
      Map<String, String> attributes)
      implements Candidate {

    /**
     * Checks the arguments and takes a copy of the attributes.
     *
     * @throws IllegalArgumentException if the span is empty or the confidence not between 0 and 1
     */
    public Name {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(source, "source");
      if (span.length() == 0) {
        throw new IllegalArgumentException("a mention cannot be empty: " + span);
      }
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence must be from 0 to 1 but was " + confidence);
      }
      attributes = Map.copyOf(attributes);
    }

    /**
     * The same with another confidence.
     *
     * @param confidence from 0 to 1
     * @return a copy
     */
    public Name withConfidence(double confidence) {
      return new Name(
          span, type, source, confidence, priority, entityId, canonicalName, attributes);
    }

    /**
     * The same with another priority.
     *
     * @param priority the greater wins within one source kind
     * @return a copy
     */
    public Name withPriority(int priority) {
      return new Name(
          span, type, source, confidence, priority, entityId, canonicalName, attributes);
    }

    /**
     * The same with another source.
     *
     * @param source who proposes it
     * @return a copy
     */
    public Name withSource(Source source) {
      return new Name(
          span, type, source, confidence, priority, entityId, canonicalName, attributes);
    }

    /**
     * The same known to be a certain entity.
     *
     * @param id the user's own identifier; mentions of one id are one entity
     * @param name the canonical name
     * @param attributes facts that come back on the entity
     * @return a copy
     */
    public Name withEntity(
        @Nullable String id, @Nullable String name, Map<String, String> attributes) {
      return new Name(span, type, source, confidence, priority, id, name, attributes);
    }

    /**
     * The canonical name, if it is known.
     *
     * @return the name under which the entity should go
     */
    public Optional<String> knownName() {
      return Optional.ofNullable(canonicalName);
    }
  }

  /**
   * A time expression.
   *
   * @param match what the time tagger found
   * @param source who proposes it
   */
  record Time(TimeMatch match, Source source) implements Candidate {

    @Override
    public Span span() {
      return match.span();
    }
  }
}
