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

  /** The same within a paragraph. */
  private static final int LONGEST_HERE = 100;

  /** A day so near to publication is rather one of the news. */
  private static final int NEWS = 15;

  /** So many sentences it goes on without another date. */
  private static final int SENTENCES = 4;

  /** So many days before the last date a story may go back. */
  private static final int BACK = 10;

  /** After so many days in a row a day of the story may have its anniversary now. */
  private static final int DEEP = 2;

  private @Nullable LocalDate start;
  private boolean monthly;
  private int sentences;
  private int days;
  private int paragraphDays;
  private int frame;
  private int frameSentences;
  private int frameLength;

  void clear() {
    start = null;
    days = 0;
    frame = 0;
  }

  /** Takes a year at the head of a sentence for that of its days, and a past one for the next. */
  void frame(int year, boolean past) {
    start = start != null && start.getYear() == year ? start : null;
    frame = year;
    frameLength = past ? 1 : 0;
    frameSentences = 0;
  }

  void nextParagraph() {
    paragraphDays = 0;
    frame = 0;
    start = monthly ? null : start;
  }

  void nextSentence() {
    sentences++;
    frameSentences++;
    frame = frameSentences > frameLength ? 0 : frame;
    if (sentences > SENTENCES) {
      start = null;
    }
  }

  /** The day or month on which the story stands. */
  @Nullable LocalDate start() {
    return start;
  }

  /** What the story is called in an explanation. */
  Object name() {
    return start != null ? start : (Object) frame;
  }

  /** Takes note of a date that the text has named. */
  void note(TimeValue value, LocalDate published) {
    TimeValue last = value instanceof IntervalValue interval ? interval.to() : value;
    boolean exact = Anchors.isInDay(last) || last instanceof MonthValue;
    LocalDateTime from = last.start().orElse(null);
    if (from == null) {
      return;
    }
    LocalDate day = from.toLocalDate();
    boolean old = isFar(day, published);
    if (old && !exact && day.isBefore(published)) {
      return;
    }
    start = old && exact ? day : null;
    monthly = last instanceof MonthValue;
    days = old ? days + 1 : 0;
    paragraphDays = old ? paragraphDays + 1 : 0;
    sentences = 0;
  }

  private static boolean isFar(LocalDate day, LocalDate published) {
    return Math.abs(ChronoUnit.DAYS.between(day, published)) > OLD;
  }

  /**
   * The day of the story that comes next, or null if the story is too far from it.
   *
   * @param nearest the same day near publication: news, unless the story stands in this sentence
   */
  @Nullable LocalDate day(int month, int day, LocalDate nearest, LocalDate published) {
    LocalDate from = start;
    if (from == null || isNews(month, day, nearest, published)) {
      return inFrame(month, day, nearest, published);
    }
    LocalDate best = null;
    for (int year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
      if (day > YearMonth.of(year, month).lengthOfMonth()) {
        continue;
      }
      LocalDate found = LocalDate.of(year, month, day);
      long ahead = ChronoUnit.DAYS.between(from, found);
      long back = from.isAfter(published) ? LONGEST : BACK;
      if (ahead >= -back && ahead <= (paragraphDays > 0 ? LONGEST_HERE : LONGEST)) {
        best = Completion.better(best, found, from, Pointer.NONE);
      }
    }
    return best;
  }

  private boolean isNews(int month, int day, LocalDate nearest, LocalDate published) {
    LocalDate from = start;
    boolean news = isNear(nearest, published);
    boolean ahead = nearest.isAfter(published.plusDays(1));
    if (from != null && news && from.getMonthValue() == month && from.getDayOfMonth() == day) {
      return true; // the day of 11/3/2011 once more without its year: the anniversary
    }
    return news && sentences > 0 && paragraphDays < DEEP && (days < DEEP || !ahead);
  }

  private static boolean isNear(LocalDate nearest, LocalDate published) {
    return nearest.isAfter(published.minusDays(NEWS)) && nearest.isBefore(published.plusDays(NEWS));
  }

  /** Năm 2010, … tối 29/4: the day of the year that the sentence or the one before began with. */
  private @Nullable LocalDate inFrame(int month, int day, LocalDate nearest, LocalDate published) {
    boolean possible = frame > 0 && day <= YearMonth.of(frame, month).lengthOfMonth();
    boolean here = frameSentences == 0 && frame < published.getYear();
    return possible && (here || !isNear(nearest, published))
        ? LocalDate.of(frame, month, day)
        : null;
  }

  /** The year of the month of the story that comes next, or null. */
  @Nullable Integer year(int month) {
    LocalDate from = start;
    if (from == null) {
      return frame > 0 && frameSentences == 0 ? (Integer) frame : null;
    }
    int ahead = Math.floorMod(month - from.getMonthValue(), 12);
    return ahead * 30 > 2 * LONGEST ? null : (Integer) from.plusMonths(ahead).getYear();
  }
}
