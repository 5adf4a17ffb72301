package io.github.nhandien.time;

import java.time.LocalDateTime;
import java.util.Optional;

/** What a time expression means. Immutable. */
public interface TimeValue {

  /**
   * The TIMEX3 value.
   *
   * @return such as {@code 2023-09-13}, {@code XXXX-09-13}, {@code P4Y}
   */
  String timex3();

  /**
   * The first moment of the stretch of time, where there is one.
   *
   * @return its start
   */
  Optional<LocalDateTime> start();

  /**
   * The moment after the stretch of time, where there is one.
   *
   * @return its exclusive end
   */
  Optional<LocalDateTime> endExclusive();
}
