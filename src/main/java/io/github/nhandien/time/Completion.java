package io.github.nhandien.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Completes a date that lacks its year, month or week by the policy. Stateless. */
final class Completion {
  /** Far enough for a 29 February. */
  private static final int YEARS_AROUND = 8;

  private Completion() {}

  /** What shows the direction: the policy, or in news the pointer or the tense. */
  static Pointer direction(TimePolicy policy, Pointer pointer, Pointer tense) {
    if (pointer != Pointer.NONE) {
      return pointer;
    }
    return switch (policy) {
      case NEWS -> tense;
      case PAST -> Pointer.LAST;
      case FUTURE -> Pointer.NEXT;
    };
  }

  /** A day this near is meant whatever tense the clause has. */
  private static final int NEAR = 3;

  /** What comes so soon is meant rather than the day of the year before, even after "hôm". */
  static final int SOON = 45;

  /** The same, where the direction is only the tense of the clause. */
  static @Nullable LocalDate news(int month, int day, LocalDate published, Pointer tense) {
    LocalDate nearest = day(month, day, published, Pointer.NONE);
    long ahead = nearest == null ? 0 : ChronoUnit.DAYS.between(published, nearest);
    if (nearest != null && Math.abs(ahead) <= NEAR) {
      return nearest;
    }
    if (tense == Pointer.LAST && ahead > 0 && ahead <= SOON) {
      return nearest;
    }
    return day(month, day, published, tense);
  }

  /** A day and month in the year that direction and distance ask for. */
  static @Nullable LocalDate day(int month, int day, LocalDate published, Pointer direction) {
    LocalDate best = null;
    int around = month == 2 && day == 29 ? YEARS_AROUND : 1; // other days come every year
    for (int year = published.getYear() - around; year <= published.getYear() + around; year++) {
      if (day > YearMonth.of(year, month).lengthOfMonth()) {
        continue;
      }
      best = better(best, LocalDate.of(year, month, day), published, direction);
    }
    return best;
  }

  /** Of two days the one nearer to the publication date, where the direction allows both. */
  static @Nullable LocalDate better(
      @Nullable LocalDate best, LocalDate candidate, LocalDate published, Pointer direction) {
    boolean allowed =
        switch (direction) {
          case LAST -> !candidate.isAfter(published);
          case NEXT -> !candidate.isBefore(published);
          default -> true;
        };
    if (!allowed) {
      return best;
    }
    if (best == null) {
      return candidate;
    }
    long old = Math.abs(ChronoUnit.DAYS.between(best, published));
    long now = Math.abs(ChronoUnit.DAYS.between(candidate, published));
    return now < old ? candidate : best;
  }

  /**
   * The year of a period of which a year has {@code perYear}, numbered from 1: months, quarters.
   */
  static int year(int number, int perYear, LocalDate published, Pointer direction) {
    int current = published.getYear() * perYear + (published.getMonthValue() - 1) / (12 / perYear);
    int year = published.getYear();
    int here = year * perYear + number - 1;
    switch (direction) {
      case LAST -> {
        return here <= current ? year : year - 1;
      }
      case NEXT -> {
        return here >= current ? year : year + 1;
      }
      case THIS -> {
        return year;
      }
      default -> {
        int distance = Math.abs(here - current);
        int before = Math.abs(here - perYear - current);
        int after = Math.abs(here + perYear - current);
        if (before < distance || (before == distance && here > current && perYear == 12)) {
          return year - 1;
        }
        return after < distance ? year + 1 : year;
      }
    }
  }

  /** A weekday near the publication date. */
  static LocalDate weekday(
      DayOfWeek weekday, LocalDate published, Pointer pointer, Pointer direction) {
    if (pointer == Pointer.NEXT) {
      return published.with(TemporalAdjusters.next(weekday));
    }
    if (pointer == Pointer.LAST) {
      return published.with(TemporalAdjusters.previous(weekday));
    }
    if (pointer == Pointer.THIS) {
      // at the weekend the week that counts is the coming one
      boolean over = published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
      LocalDate from = over ? published : WeekValue.of(published).monday();
      return from.with(TemporalAdjusters.nextOrSame(weekday));
    }
    LocalDate before = published.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate after = published.with(TemporalAdjusters.nextOrSame(weekday));
    return switch (direction) {
      case LAST -> before;
      case NEXT -> after;
      default ->
          ChronoUnit.DAYS.between(before, published) <= ChronoUnit.DAYS.between(published, after)
              ? before
              : after;
    };
  }
}
