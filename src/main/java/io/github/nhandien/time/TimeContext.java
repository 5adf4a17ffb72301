package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What time expressions are resolved against. Immutable; nothing reads the clock.
 *
 * @param reference when the text was published, or null: then values stay open (XXXX-09-13)
 * @param policy how missing years are completed
 */
public record TimeContext(@Nullable LocalDateTime reference, TimePolicy policy) {

  /** Checks for null. */
  public TimeContext {
    Objects.requireNonNull(policy, "policy");
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
   * The day of publication.
   *
   * @return the day, if known
   */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(reference).map(LocalDateTime::toLocalDate);
  }
}
