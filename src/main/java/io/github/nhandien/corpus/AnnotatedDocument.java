package io.github.nhandien.corpus;

import io.github.nhandien.Document;
import io.github.nhandien.EntityMention;
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

  /**
   * What an engine found, in the form of what a human reader marks.
   *
   * @param id what to call it
   * @param document the engine's result
   * @return its names and times
   */
  public static AnnotatedDocument of(String id, Document document) {
    List<GoldName> names =
        document.mentions().ofClass(EntityMention.class).stream()
            .map(m -> new GoldName(m.span(), m.type(), m.entity().id()))
            .toList();
    List<GoldTime> times =
        document.times().stream()
            .map(t -> new GoldTime(t.span(), t.type(), t.value().timex3(), t.mod().orElse(null)))
            .toList();
    LocalDate date = document.timeContext().day().orElse(null);
    return new AnnotatedDocument(id, date, null, document.text(), names, times);
  }
}
