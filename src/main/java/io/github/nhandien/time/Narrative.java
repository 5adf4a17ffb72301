package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A story of old days within a text: a date with its year in the past opens it, and the days that
 * follow without a year are its days ("chiều 22/12/1944 … đêm 24/12"), until the text is back in
 * the present or has gone on for some sentences. Used by one thread for one document.
 */
final class Narrative {
  /** A date this long before publication is a story, not news. */
  private static final int OLD = 200;

  /** So many days after the last date its story may go on without a year. */
  private static final int LONGEST = 60;

  /** A day so near to publication is rather one of the news. */
  private static final int NEWS = 15;

  /** So many sentences it goes on without another date. */
  private static final int SENTENCES = 4;

  private @Nullable LocalDate start;
  private int sentences;

  void clear() {
    start = null;
  }

  void nextSentence() {
    sentences++;
    if (sentences > SENTENCES) {
      start = null;
    }
  }

  /** The day or month on which the story stands. */
  @Nullable LocalDate start() {
    return start;
  }

  /** Takes note of a date that the text has named. */
  void note(TimeValue value, LocalDate published) {
    TimeValue last = value instanceof IntervalValue interval ? interval.to() : value;
    boolean exact = Anchors.dayOf(last) != null || last instanceof MonthValue;
    LocalDateTime from = last.start().orElse(null);
    if (!exact || from == null) {
      return;
    }
    LocalDate day = from.toLocalDate();
    boolean old = day.isBefore(published.minusDays(OLD));
    start = old ? day : null;
    sentences = 0;
  }

  /**
   * The day of the story that comes next, or null if the story is too far from it.
   *
   * @param nearest the same day near publication: news, unless the story stands in this sentence
   */
  @Nullable LocalDate day(int month, int day, LocalDate nearest, LocalDate published) {
    LocalDate from = start;
    boolean news =
        nearest.isAfter(published.minusDays(NEWS)) && nearest.isBefore(published.plusDays(NEWS));
    if (from == null || (news && sentences > 0)) {
      return null;
    }
    for (int year = from.getYear(); year <= from.getYear() + 1; year++) {
      if (day <= YearMonth.of(year, month).lengthOfMonth()) {
        LocalDate found = LocalDate.of(year, month, day);
        long ahead = ChronoUnit.DAYS.between(from, found);
        if (ahead >= 0 && ahead <= LONGEST) {
          return found;
        }
      }
    }
    return null;
  }

  /** The year of the month of the story that comes next, or null. */
  @Nullable Integer year(int month) {
    LocalDate from = start;
    if (from == null) {
      return null;
    }
    int ahead = Math.floorMod(month - from.getMonthValue(), 12);
    return ahead * 30 > 2 * LONGEST ? null : (Integer) from.plusMonths(ahead).getYear();
  }
}
