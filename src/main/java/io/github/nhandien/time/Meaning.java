package io.github.nhandien.time;

import org.jspecify.annotations.Nullable;

/** What the grammar understood, before anything is resolved against a date. Immutable. */
sealed interface Meaning permits Moment, Meaning.Other {

  /** Every meaning that is not a single point of the calendar. */
  sealed interface Other extends Meaning {}

  /** từ ngày 4 đến ngày 5/12. */
  record Stretch(Moment from, Moment to) implements Other {}

  /** 6 ngày, 2-3 tuần. */
  record Length(DurationValue value, @Nullable DurationValue upTo) implements Other {}

  /** 3 ngày trước, hai năm sau; sign -1 or 1. */
  record Away(DurationValue.Part distance, int sign, Base base) implements Other {}

  /** From where a distance is counted. */
  enum Base {
    /** cách đây 5 năm. */
    PUBLICATION,
    /** "Ba ngày trước, …": the day of the story. */
    STORY,
    /** hai năm sau. */
    NAMED
  }

  /** 3 tháng tới, 3 ngày qua: the whole units next to the current one. */
  record Run(DurationValue length, int sign) implements Other {}

  /** mỗi tuần, thứ Hai hằng tuần: what recurs, or how often it does. */
  record Repeat(@Nullable Meaning what, @Nullable DurationValue every) implements Other {}

  /** hiện nay. */
  record Vague(VagueValue value) implements Other {}

  /** cùng kỳ năm ngoái. */
  record SamePeriod(YearRef year) implements Other {}

  /** Fixed when it was read, as an English date with its year is. */
  record Known(TimeValue value, boolean clock) implements Other {}
}
