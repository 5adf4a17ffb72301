package io.github.nhandien.time.lunar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The months of one lunar year. Immutable; years are reckoned when first asked for and kept. */
final class LunarYear {
  static final int FIRST = 1000;
  static final int LAST = 2999;
  private static final AtomicReferenceArray<LunarYear> YEARS =
      new AtomicReferenceArray<>(LAST - FIRST + 1);

  private final int[] starts;
  private final int leap;

  private LunarYear(int[] starts, int leap) {
    this.starts = starts;
    this.leap = leap;
  }

  static LunarYear of(int year) {
    LunarYear known = YEARS.get(year - FIRST);
    if (known == null) {
      known = reckon(year);
      YEARS.set(year - FIRST, known);
    }
    return known;
  }

  /** How many months it has. */
  int months() {
    return starts.length - 1;
  }

  /** The place of the leap month among the months, from 1, or 0. */
  int leapMonth() {
    return leap;
  }

  /** The epoch day on which the month of that place begins; one more than there are ends it. */
  long start(int place) {
    return starts[place - 1];
  }

  private static final long EPOCH = LocalDate.EPOCH.getLong(JulianFields.JULIAN_DAY);

  /** The number of the new moon that begins the eleventh month, in which the solstice falls. */
  private static int eleventh(int year) {
    long end = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
    int k = Astronomy.newMoonNear(end) + 1;
    while (Astronomy.newMoonDay(k) > end) {
      k--;
    }
    return Astronomy.sunSign(Astronomy.newMoonDay(k)) >= 9 ? k - 1 : k;
  }

  /** Which month after an eleventh is the leap month, or 0 if twelve months lead to the next. */
  private static int leapAfter(int eleventh, int next) {
    if (next - eleventh == 12) {
      return 0;
    }
    int i = 1;
    int sign = Astronomy.sunSign(Astronomy.newMoonDay(eleventh + i));
    int last;
    do {
      last = sign;
      i++;
      sign = Astronomy.sunSign(Astronomy.newMoonDay(eleventh + i));
    } while (sign != last && i < 14);
    return i - 1;
  }

  private static LunarYear reckon(int year) {
    int before = eleventh(year - 1);
    int here = eleventh(year);
    int after = eleventh(year + 1);
    int leapBefore = leapAfter(before, here);
    int leapHere = leapAfter(here, after);
    // the first month is the second after the eleventh, later by one if a leap month intervenes
    int first = before + 2 + (leapBefore == 1 || leapBefore == 2 ? 1 : 0);
    int next = here + 2 + (leapHere == 1 || leapHere == 2 ? 1 : 0);
    int leap = 0;
    if (leapBefore > 2) {
      leap = before + leapBefore - first + 1;
    } else if (leapHere == 1 || leapHere == 2) {
      leap = here + leapHere - first + 1;
    }
    int[] starts = new int[next - first + 1];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = (int) (Astronomy.newMoonDay(first + i) - EPOCH);
    }
    return new LunarYear(starts, leap);
  }
}
