package io.github.nhandien.time;

import io.github.nhandien.text.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What time expressions are resolved against. Immutable; nothing reads the clock.
 *
 * <p>Only this context says when a text was published. A full date printed nearby ("Thứ Hai,
 * 29/05/2023 07:42" above a paragraph) never moves that anchor: it is an expression like any other,
 * to which "cùng ngày" and "hôm sau" may refer, and no more. Parts of a page that are of another
 * day are declared with {@link #withRegion}.
 *
 * @param reference when the text was published, or null: then values stay open (XXXX-09-13)
 * @param policy how missing years are completed
 * @param regions parts of the text that were published at other times; of two that cover a place
 *     the later in the list counts
 */
public record TimeContext(
    @Nullable LocalDateTime reference, TimePolicy policy, List<TimeRegion> regions) {

  /**
   * Checks for null and takes an unmodifiable copy.
   *
   * @param reference when the text was published, or null: then values stay open (XXXX-09-13)
   * @param policy how missing years are completed
   * @param regions parts of the text that were published at other times; of two that cover a place
   *     the later in the list counts
   */
  public TimeContext {
    Objects.requireNonNull(policy, "policy");
    regions = List.copyOf(regions);
  }

  /**
   * A context without regions.
   *
   * @param reference when the text was published, or null
   * @param policy how missing years are completed
   */
  public TimeContext(@Nullable LocalDateTime reference, TimePolicy policy) {
    this(reference, policy, List.of());
  }

  /**
   * A text published on that day, read as news.
   *
   * @param published the day
   * @return the context
   */
  public static TimeContext of(LocalDate published) {
    return new TimeContext(published.atStartOfDay(), TimePolicy.NEWS);
  }

  /**
   * A text of unknown date.
   *
   * @return the context
   */
  public static TimeContext undated() {
    return new TimeContext(null, TimePolicy.NEWS);
  }

  /**
   * The same context, in which a part of the text was published on another day.
   *
   * <pre>{@code
   * TimeContext.of(LocalDate.of(2023, 9, 14))
   *     .withRegion(new Span(4200, 9000), LocalDate.of(2025, 12, 31));   // today's margin
   * }</pre>
   *
   * @param span the part; a sentence belongs to it if it begins in it
   * @param published its day
   * @return a new context
   */
  public TimeContext withRegion(Span span, LocalDate published) {
    List<TimeRegion> more = new ArrayList<>(regions);
    more.add(new TimeRegion(span, published.atStartOfDay()));
    return new TimeContext(reference, policy, more);
  }

  /**
   * The same context under another policy.
   *
   * @param other how missing years are completed
   * @return a new context
   */
  public TimeContext withPolicy(TimePolicy other) {
    return new TimeContext(reference, other, regions);
  }

  /**
   * The day of publication.
   *
   * @return the day, if known
   */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(reference).map(LocalDateTime::toLocalDate);
  }

  /** When the part of the text at an offset was published, or null if that is not known. */
  @Nullable LocalDateTime referenceAt(int offset) {
    for (int i = regions.size() - 1; i >= 0; i--) {
      TimeRegion region = regions.get(i);
      if (region.span().start() <= offset && offset < region.span().end()) {
        return region.reference();
      }
    }
    return reference;
  }
}
