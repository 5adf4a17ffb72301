package io.github.nhandien.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.natty.DateGroup;
import org.natty.Parser;

/**
 * English dates by Natty. Loaded with the first text that has one: its grammar takes half a second.
 * Natty sees nothing but ASCII that already looks like an English date, and a reference that has no
 * meaning; what the text leaves out is completed as in Vietnamese. Thread-safe.
 */
final class EnglishDates {
  /** Natty completes missing fields from it; none of those are used. */
  private static final Instant ANY = Instant.parse("2000-01-01T00:00:00Z");

  private static final Parser PARSER = new Parser(TimeZone.getTimeZone(ZoneOffset.UTC));

  /** Natty is slow and a page says the same date often: the first answers are kept. */
  private static final int KEPT = 1000;

  private static final Map<String, Optional<LocalDateTime>> ANSWERS = new ConcurrentHashMap<>();

  private EnglishDates() {}

  /** What a text says, read as English, or null if Natty does not read all of it as one date. */
  static @Nullable LocalDateTime read(String ascii) {
    Optional<LocalDateTime> known = ANSWERS.get(ascii);
    if (known == null) {
      known = Optional.ofNullable(parse(ascii));
      if (ANSWERS.size() < KEPT) {
        ANSWERS.put(ascii, known);
      }
    }
    return known.orElse(null);
  }

  private static @Nullable LocalDateTime parse(String ascii) {
    List<DateGroup> groups = PARSER.parse(ascii, Date.from(ANY));
    if (groups.size() != 1) {
      return null;
    }
    DateGroup group = groups.get(0);
    if (group.getDates().size() != 1 || group.getAbsolutePosition() != 0) {
      return null;
    }
    return LocalDateTime.ofInstant(group.getDates().get(0).toInstant(), ZoneOffset.UTC);
  }
}
