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

  /** The news of so many days may be told in one text. */
  private static final int NEWS = 60;

  /** From this hour on what comes next may be past midnight. */
  private static final int LATE = 20;

  /** A day of which nothing is known. */
  static final String ANY_DAY = "XXXX-XX-XX";

  private @Nullable LocalDateTime reference;
  private TimePolicy policy;
  private @Nullable TimeValue named;
  private @Nullable TimeValue sentenceDay;
  private @Nullable TimeValue period;
  private @Nullable TimeValue namedDay;
  private @Nullable DayValue newsDay;
  private int farDays;
  private boolean late;
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
      newsDay = null;
      farDays = 0;
      late = false;
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

  boolean isPublished(LocalDate day) {
    return reference != null && reference.toLocalDate().equals(day);
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
    TimeValue day = dayOf(value instanceof IntervalValue interval ? interval.to() : value);
    boolean anyDay = day instanceof OpenValue open && open.timex3().equals(ANY_DAY);
    if (anyDay && reference != null) {
      sentenceDay = dayOf(value);
      namedDay = namedDay == null ? day : namedDay;
      return; // three in the morning of no day in particular
    }
    named = value;
    period = value;
    if (day != null) {
      namedDay = day;
      sentenceDay = dayOf(value);
      late = isLate(value);
      noteNews(day);
    }
  }

  private void noteNews(TimeValue day) {
    if (!(day instanceof DayValue value) || reference == null) {
      return;
    }
    LocalDate published = reference.toLocalDate();
    boolean told = !value.date().isAfter(published);
    if (told && value.date().isAfter(published.minusDays(NEWS))) {
      newsDay = value;
      farDays = 0;
    } else if (told) {
      farDays++;
    }
  }

  private static boolean isLate(TimeValue value) {
    if (value instanceof PartOfDayValue part) {
      return part.part() == PartOfDay.EVENING || part.part() == PartOfDay.NIGHT;
    }
    return value instanceof DateTimeValue time && time.clock().hour() >= LATE;
  }

  /** Whether the day named last was named with its evening, so that small hours are the next's. */
  boolean isLate() {
    return late;
  }

  /**
   * The day of which "cùng ngày" is the same: the sentence's, or the last that is news, for a
   * birthday or a deadline between does not count; a story of old days is another matter.
   */
  @Nullable TimeValue sameDay() {
    TimeValue day = sentenceDay();
    if (day != null) {
      return day;
    }
    if (newsDay == null || farDays > 1) {
      return namedDay();
    }
    used = "the last day of the news, " + newsDay.timex3();
    return newsDay;
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
