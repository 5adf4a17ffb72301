package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a document has said about time so far: when it was published and which date it named last.
 * Used by one thread for one document.
 */
final class Anchors {
  /** For how many days a report goes on about a day. */
  private static final int RECENT = 7;

  /** Speech of so many days ago still stands in a report. */
  private static final int SPOKEN = 3;

  /** So far ahead lie the days of a timetable. */
  private static final int AHEAD = 15;

  /** So many sentences an old day is the one that is being told of. */
  private static final int STORY = 2;

  /** From this hour on what comes next may be past midnight. */
  private static final int LATE = 20;

  /** A day of which nothing is known. */
  static final String ANY_DAY = "XXXX-XX-XX";

  private @Nullable LocalDateTime reference;
  private TimePolicy policy;
  private @Nullable TimeValue named;
  private @Nullable TimeValue namedFine;
  private @Nullable TimeValue lastHour;
  private @Nullable TimeValue sentenceDay;
  private @Nullable TimeValue namedDay;
  private @Nullable TimeValue paragraphDay;
  private int sentencesSince;
  private @Nullable TimeValue paragraphBefore;
  private final StoryDays story = new StoryDays();
  private boolean late;
  private @Nullable TimeValue evening;
  private @Nullable TimeValue today;
  private boolean opensParagraph;
  private boolean habit;
  private BooleanSupplier habitualSentence = () -> false;
  private boolean headed;
  private boolean openingDay;
  private boolean listed;
  private final Narrative narrative = new Narrative();
  private final ReportedPeriod reported = new ReportedPeriod();
  private @Nullable String used;
  private @Nullable Object usedValue; // put into words only if somebody wants to know

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
      namedFine = null;
      lastHour = null;
      namedDay = null;
      paragraphDay = null;
      paragraphBefore = null;
      story.clear();
      narrative.clear();
      late = false;
      reported.clear();
    }
  }

  /**
   * Goes over to the next sentence.
   *
   * @param paragraph whether it opens one
   * @param habitual whether it tells of what is always so; asked only while it is the last one
   *     begun
   */
  void beginSentence(boolean paragraph, BooleanSupplier habitual) {
    sentenceDay = null;
    sentencesSince++;
    habit = false;
    habitualSentence = habitual;
    narrative.nextSentence();
    if (paragraph) {
      narrative.nextParagraph();
      paragraphBefore = today != null ? today : paragraphDay;
      today = null;
      paragraphDay = headed ? paragraphDay : null;
      listed = headed;
      headed = false;
    }
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
      use("the publication date ", reference);
    }
    return reference.toLocalDate();
  }

  /** Takes the date named last for the heading of the lines to come: "Thứ Tư 5/3". */
  void head() {
    headed = paragraphDay != null;
  }

  private boolean isHeadedBy(DateTimeValue time) {
    return paragraphDay instanceof DayValue day && day.date().equals(time.date());
  }

  /** Whether a value is the day of publication or a time on it. */
  boolean isPublished(TimeValue value) {
    return dayOf(value) instanceof DayValue day && isPublished(day.date());
  }

  boolean isPublished(LocalDate day) {
    return reference != null && reference.toLocalDate().equals(day);
  }

  @Nullable LocalDateTime moment() {
    return published() == null ? null : reference;
  }

  /** The last date named if it is no coarser than a day, else the last day; or null. */
  @Nullable TimeValue lastClock() {
    if (named != null && isInDay(named)) {
      return named();
    }
    TimeValue day = namedDay();
    boolean same = lastHour != null && day != null && day.equals(dayOf(lastHour));
    return same ? lastHour : day;
  }

  /** The last date named, or null; taking it is noted. */
  @Nullable TimeValue named() {
    if (named != null) {
      use("the last date named, ", named);
    }
    return named;
  }

  /** The last date named that is finer than a year: from it weeks, months and quarters count. */
  @Nullable TimeValue namedWithinYear() {
    if (namedFine != null) {
      use("the last date named, ", namedFine);
    }
    return namedFine;
  }

  /** Whether the sentence tells what happens every day. */
  boolean isHabit() {
    return sentenceDay == null
        && policy == TimePolicy.NEWS
        && (habit || habitualSentence.getAsBoolean());
  }

  /** A day without its year in the old story that is being told, or null if there is none. */
  @Nullable LocalDate inNarrative(int month, int day) {
    LocalDate published = reference == null ? null : reference.toLocalDate();
    LocalDate nearest =
        published == null ? null : Completion.day(month, day, published, Pointer.NONE);
    LocalDate found =
        published == null || nearest == null || policy != TimePolicy.NEWS
            ? null
            : narrative.day(month, day, nearest, published);
    if (found != null) {
      use("the story of ", narrative.name());
    }
    return found;
  }

  /** The year of a month in the old story that is being told, or null if there is none. */
  @Nullable Integer narrativeYear(int month) {
    Integer found = policy == TimePolicy.NEWS ? narrative.year(month) : null;
    if (found != null) {
      use("the story of ", narrative.name());
    }
    return found;
  }

  /** Takes a year at the head of a sentence for that of the days without one behind it. */
  void frame(TimeValue value) {
    boolean year = value instanceof YearValue || value instanceof SeasonValue;
    LocalDateTime from = year ? value.start().orElse(null) : null;
    if (from != null && reference != null) {
      narrative.frame(from.getYear(), from.getYear() < reference.getYear());
    }
  }

  /** Whether the paragraph has told of a day to come. */
  boolean isSchedule() {
    return paragraphDay instanceof DayValue day
        && reference != null
        && policy == TimePolicy.NEWS
        && day.date().isAfter(reference.toLocalDate());
  }

  /** The day of the old story that is being told, or null: from it "năm sau" counts. */
  @Nullable LocalDate toldStory() {
    LocalDate start = policy == TimePolicy.NEWS ? narrative.start() : null;
    if (start != null) {
      use("the story of ", start);
    }
    return start;
  }

  /** The last day named, or null; taking it is noted. */
  @Nullable TimeValue namedDay() {
    if (namedDay != null) {
      use("the last day named, ", namedDay);
    }
    return namedDay;
  }

  /**
   * The day of which a report goes on to tell: the last of the paragraph, or in a timetable of the
   * line before, else the one it is about, else the last named, as long as they lie in the days
   * around publication.
   */
  @Nullable TimeValue recentDay(LocalDate published) {
    boolean item = paragraphDay == null && opensParagraph;
    TimeValue heading = paragraphBefore != null ? paragraphBefore : namedDay;
    TimeValue near = item ? heading : paragraphDay;
    boolean exact = openingDay || named instanceof DateTimeValue;
    boolean next = !item && exact && sentencesSince <= 1;
    if (near != null && (next || isRecent(near, published))) {
      use("the last day of the paragraph, ", near);
      return near;
    }
    DayValue about = storyDay();
    if (about != null && isRecent(about, published)) {
      return about;
    }
    return isRecent(namedDay, published) ? namedDay() : null;
  }

  private static boolean isRecent(@Nullable TimeValue value, LocalDate published) {
    return value instanceof DayValue day
        && day.date().isAfter(published.minusDays(RECENT))
        && day.date().isBefore(published.plusDays(AHEAD));
  }

  /** The day of which "đêm đó" and "hôm sau" speak: as {@link #sameDay()}, unless it is old. */
  @Nullable TimeValue toldDay() {
    LocalDate main = story.main();
    boolean report =
        main != null && sentenceDay != null && isPublished(sentenceDay) && !isPublished(main);
    if (report) {
      return storyDay(); // Sáng 16/3, công an cho biết … tối đó
    }
    boolean here = sentenceDay != null || paragraphDay != null;
    boolean old = namedDay instanceof DayValue && !isRecentlyNamed();
    return here || !old || sentencesSince > STORY ? sameDay() : namedDay();
  }

  /** The day shortly before publication that the text is about: speech in it is of that day. */
  @Nullable TimeValue spokenDay() {
    LocalDate main = story.main();
    LocalDate now = reference == null ? null : reference.toLocalDate();
    boolean before =
        main != null
            && now != null
            && main.isBefore(now)
            && !main.isBefore(now.minusDays(SPOKEN))
            && policy == TimePolicy.NEWS;
    return before ? storyDay() : null;
  }

  private boolean isRecentlyNamed() {
    return reference != null && isRecent(namedDay, reference.toLocalDate());
  }

  /** The day that the text is about, if it lies in the days before publication. */
  @Nullable DayValue recentStoryDay() {
    LocalDate main = story.main();
    boolean recent =
        main != null
            && reference != null
            && main.isAfter(reference.toLocalDate().minusDays(RECENT));
    return recent && policy == TimePolicy.NEWS ? storyDay() : null;
  }

  /** The day that the text is about, or null; taking it is noted. */
  @Nullable DayValue storyDay() {
    LocalDate main = story.main();
    if (main == null) {
      return null;
    }
    use("the day that the text is about, ", main);
    return new DayValue(main);
  }

  /** The day that a clock time of the sentence belongs to, or null if none was named. */
  @Nullable TimeValue sentenceDay() {
    if (sentenceDay != null) {
      use("the day named before, ", sentenceDay);
    }
    return sentenceDay;
  }

  /** A day to come that the sentence has named, or null: the weekday behind it is near it. */
  @Nullable TimeValue announced() {
    boolean ahead =
        sentenceDay instanceof DayValue day
            && reference != null
            && policy == TimePolicy.NEWS
            && day.date().isAfter(reference.toLocalDate().plusDays(1));
    return ahead ? sentenceDay() : null;
  }

  @Nullable TimeValue period() {
    TimeValue period = reported.value();
    if (period != null) {
      use("the last period named, ", period);
    }
    return period;
  }

  void remember(TimeValue value) {
    remember(value, false, false);
  }

  /**
   * Takes note of a date that the text has named.
   *
   * @param aside whether it is a birthday or a deadline, of which the text does not go on to tell
   * @param compared whether figures are compared with its, so that "quý trước" is not before it
   */
  void remember(TimeValue value, boolean aside, boolean compared) {
    habit |= isDaily(value);
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
    boolean open = value instanceof IntervalValue && value.start().isEmpty();
    if (open && reference != null) {
      return; // từ tháng 5 đến tháng 11 of any year
    }
    headed |= listed && value instanceof DateTimeValue time && isHeadedBy(time);
    named = value;
    boolean fine = value.granularity().compareTo(Granularity.YEAR) < 0 && !compared;
    namedFine = fine ? value : namedFine;
    lastHour = value instanceof DateTimeValue ? value : lastHour;
    if (reference != null) {
      narrative.note(value, reference.toLocalDate());
    }
    if (day != null) {
      namedDay = day;
      sentenceDay = dayOf(value instanceof IntervalValue range ? clockStart(range) : value);
      late = isLate(value);
      openingDay = opensParagraph && !aside || openingDay && aside;
      paragraphDay = aside ? paragraphDay : firstOf(value, day);
      today = isPublished(value) ? day : today;
      sentencesSince = aside ? sentencesSince : 0;
      boolean point = !aside && !(value instanceof IntervalValue);
      if (point && day instanceof DayValue known && reference != null) {
        story.note(known.date(), reference.toLocalDate());
      }
    }
  }

  /** Of days to come the first, on which an event opens; else the day as it is. */
  private TimeValue firstOf(TimeValue value, TimeValue day) {
    boolean range = value instanceof IntervalValue && reference != null;
    TimeValue first = range ? dayOf(((IntervalValue) value).from()) : null;
    boolean ahead =
        first instanceof DayValue from
            && reference != null
            && from.date().isAfter(reference.toLocalDate());
    return ahead && first != null ? first : day;
  }

  /** Takes a value for the period that figures are of. */
  void report(TimeValue value) {
    reported.note(value, reference);
  }

  /** Takes "tính đến ngày 31/5" for the months of the year until then, which figures are of. */
  void cumulate(TimeValue value) {
    reported.cumulate(value);
  }

  /** The year of the quarter named last, if the one asked for lies before it; or null. */
  @Nullable Integer quarterYear(int quarter) {
    return reported.quarterYear(quarter);
  }

  /** Of hours from one day to another the beginning, else the whole. */
  private static TimeValue clockStart(IntervalValue range) {
    return range.from() instanceof DateTimeValue ? range.from() : range;
  }

  /** mỗi ngày, hằng ngày, mỗi sáng, thứ Bảy hằng tuần. */
  private static boolean isDaily(TimeValue value) {
    return value instanceof RecurringValue set
        && (set.timex3().equals("P1D")
            || set.timex3().startsWith(ANY_DAY)
            || set.timex3().startsWith("XXXX-WXX-"));
  }

  private static boolean isLate(TimeValue value) {
    if (value instanceof PartOfDayValue part) {
      return part.part() == PartOfDay.EVENING || part.part() == PartOfDay.NIGHT;
    }
    return value instanceof DateTimeValue time && time.clock().hour() >= LATE;
  }

  /** Notes the evening, or null, from which small hours were counted. */
  void passMidnight(@Nullable TimeValue evening) {
    this.evening = evening;
  }

  /**
   * The evening before the small hours named last, or null: its morning after is "sáng hôm sau".
   */
  @Nullable TimeValue evening() {
    boolean same =
        evening instanceof DayValue day
            && namedDay instanceof DayValue last
            && last.date().equals(day.date().plusDays(1));
    return same ? evening : null;
  }

  /** Whether the day named last was named with its evening, so that small hours are the next's. */
  boolean isLate() {
    return late;
  }

  /**
   * The day of which "cùng ngày" is the same: the sentence's, the paragraph's, else the one that
   * the text is about, for a birthday or a deadline between does not count.
   */
  @Nullable TimeValue sameDay() {
    TimeValue day = sentenceDay();
    if (day != null) {
      return day;
    }
    LocalDate published = reference == null ? null : reference.toLocalDate();
    boolean near = sentencesSince <= 1 || published == null || isRecent(paragraphDay, published);
    if (paragraphDay != null && near) {
      use("the last day of the paragraph, ", paragraphDay);
      return paragraphDay;
    }
    TimeValue about = storyDay();
    return about != null ? about : namedDay();
  }

  /** Whether a value lies in a day. */
  static boolean isInDay(TimeValue value) {
    if (value instanceof OpenValue open) {
      return open.timex3().indexOf('T') > 0 || open.granularity() == Granularity.DAY;
    }
    return value instanceof DayValue
        || value instanceof PartOfDayValue
        || value instanceof DateTimeValue;
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

  /** Goes over to the next expression, which may be the first thing in a paragraph. */
  void begin(boolean opensParagraph) {
    this.opensParagraph = opensParagraph;
    used = null;
    usedValue = null;
  }

  private void use(String what, Object value) {
    used = what;
    usedValue = value;
  }

  /** What the expression was counted from, for a human reader, or null. */
  @Nullable String used() {
    if (used == null || usedValue == null) {
      return null;
    }
    Object value = usedValue instanceof LocalDateTime time ? time.toLocalDate() : usedValue;
    return used + (value instanceof TimeValue known ? known.timex3() : value);
  }
}
