package io.github.nhandien.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days of the last weeks that a text tells of, and the one of them that it is about: named most
 * often, of equals the first. Used by one thread for one document.
 */
final class StoryDays {
  /** The news of so many days may be told in one text. */
  private static final int NEWS = 60;

  private final Map<LocalDate, Integer> counts = new HashMap<>();
  private @Nullable LocalDate main;

  void clear() {
    counts.clear();
    main = null;
  }

  /** Counts a day that the text names, if it lies in the weeks up to publication. */
  void note(LocalDate day, LocalDate published) {
    if (day.isAfter(published) || !day.isAfter(published.minusDays(NEWS))) {
      return;
    }
    int count = counts.merge(day, 1, Integer::sum);
    if (main == null || count > counts.getOrDefault(main, 0)) {
      main = day;
    }
  }

  /** The day that the text is about, or null if it has named none. */
  @Nullable LocalDate main() {
    return main;
  }
}
