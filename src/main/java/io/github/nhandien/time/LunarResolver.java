package io.github.nhandien.time;

import io.github.nhandien.time.lunar.VietnameseChronology;
import io.github.nhandien.time.lunar.VietnameseDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns lunar days into solar ones. Stateless. */
final class LunarResolver {
  private LunarResolver() {}

  /** The solar day of a lunar one in a year, or null if that year has no such day. */
  static @Nullable LocalDate solar(int year, int month, int day, boolean leap) {
    try {
      VietnameseDate first = VietnameseChronology.INSTANCE.dateOf(year, month, 1, leap);
      int last = first.lengthOfMonth();
      boolean eve = day == LunarRules.LAST_DAY && month == 12;
      if (day > last && !eve) {
        return null;
      }
      return LocalDate.ofEpochDay(first.toEpochDay() + Math.min(day, last) - 1);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The nearest such day that the direction allows. */
  static @Nullable LocalDate near(
      int month, int day, boolean leap, LocalDate published, Pointer direction) {
    LocalDate best = null;
    int around = leap ? 40 : 3;
    for (int year = published.getYear() - around; year <= published.getYear() + around; year++) {
      LocalDate candidate = solar(year, month, day, leap);
      if (candidate != null) {
        best = Completion.better(best, candidate, published, direction);
      }
    }
    return best;
  }

  /** The year of the sixty-year cycle that is nearest to a year. */
  static int cycleYear(int index, int near) {
    int first = near - Math.floorMod(near - 4 - index, 60);
    return near - first <= 30 ? first : first + 60;
  }
}
