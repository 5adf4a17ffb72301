package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a document has said about time so far: when it was published and which date it named last.
 * Used by one thread for one document.
 */
final class Anchors {
  /** For how many days a report goes on about a day. */
  private static final int RECENT = 7;

  private @Nullable LocalDateTime reference;
  private TimePolicy policy;
  private @Nullable TimeValue named;
  private @Nullable TimeValue sentenceDay;
  private @Nullable TimeValue period;
  private @Nullable TimeValue namedDay;
  private @Nullable String used;

  Anchors(TimeContext context) {
    this.reference = context.reference();
    this.policy = context.policy();
  }

  /** Anchors without any date: what recurs has none. */
  static Anchors none() {
    return new Anchors(TimeContext.undated());
  }

  /** Goes over to a part of the document that was published at another time. */
  void moveTo(@Nullable LocalDateTime other) {
    if (!java.util.Objects.equals(reference, other)) {
      reference = other;
      named = null;
      namedDay = null;
      period = null;
    }
  }

  void beginSentence() {
    sentenceDay = null;
  }

  TimePolicy policy() {
    return policy;
  }

  /** The publication date, or null; taking it is noted for {@link #used()}. */
  @Nullable LocalDate published() {
    if (reference == null) {
      return null;
    }
    if (used == null) {
      used = "the publication date " + reference.toLocalDate();
    }
    return reference.toLocalDate();
  }

  @Nullable LocalDateTime moment() {
    return published() == null ? null : reference;
  }

  /** The last date named, or null; taking it is noted. */
  @Nullable TimeValue named() {
    if (named != null) {
      used = "the last date named, " + named.timex3();
    }
    return named;
  }

  /** The last day named, or null; taking it is noted. */
  @Nullable TimeValue namedDay() {
    if (namedDay != null) {
      used = "the last day named, " + namedDay.timex3();
    }
    return namedDay;
  }

  /** The last day named, if it lies in the days around publication that a report is about. */
  @Nullable TimeValue recentDay(LocalDate published) {
    if (namedDay instanceof DayValue day
        && day.date().isAfter(published.minusDays(RECENT))
        && day.date().isBefore(published.plusDays(RECENT))) {
      return namedDay();
    }
    return null;
  }

  /** The day that a clock time of the sentence belongs to, or null if none was named. */
  @Nullable TimeValue sentenceDay() {
    if (sentenceDay != null) {
      used = "the day named before, " + sentenceDay.timex3();
    }
    return sentenceDay;
  }

  @Nullable TimeValue period() {
    if (period != null) {
      used = "the last period named, " + period.timex3();
    }
    return period;
  }

  void remember(TimeValue value) {
    if (value instanceof VagueValue
        || value instanceof DurationValue
        || value instanceof RecurringValue) {
      return;
    }
    named = value;
    period = value;
    TimeValue day = dayOf(value instanceof IntervalValue interval ? interval.to() : value);
    if (day != null) {
      namedDay = day;
      sentenceDay = dayOf(value);
    }
  }

  /** The day that a value lies in, or null if it is coarser than a day. */
  static @Nullable TimeValue dayOf(TimeValue value) {
    if (value instanceof DayValue) {
      return value;
    }
    if (value instanceof PartOfDayValue part) {
      return new DayValue(part.date());
    }
    if (value instanceof DateTimeValue time) {
      return new DayValue(time.date());
    }
    if (value instanceof OpenValue open) {
      int t = open.timex3().indexOf('T');
      boolean day = t > 0 || open.granularity() == Granularity.DAY;
      return day
          ? new OpenValue(t > 0 ? open.timex3().substring(0, t) : open.timex3(), Granularity.DAY)
          : null;
    }
    return null;
  }

  void begin() {
    used = null;
  }

  @Nullable String used() {
    return used;
  }
}
