package io.github.nhandien.corpus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with the names and times that a human reader marked. Immutable.
 *
 * @param id unique in its corpus
 * @param date the publication date, or null
 * @param domain what it is about, such as {@code courts}, or null
 * @param text the text; lines end in {@code '\n'}
 * @param names the names in the order of the text, enclosing before enclosed
 * @param times the time expressions in the order of the text
 */
public record AnnotatedDocument(
    String id,
    @Nullable LocalDate date,
    @Nullable String domain,
    String text,
    List<GoldName> names,
    List<GoldTime> times) {

  /** Takes unmodifiable copies. */
  public AnnotatedDocument {
    names = List.copyOf(names);
    times = List.copyOf(times);
  }
}
