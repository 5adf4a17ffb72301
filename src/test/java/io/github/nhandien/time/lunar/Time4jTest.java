package io.github.nhandien.time.lunar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.time4j.Moment;
import net.time4j.PlainDate;
import net.time4j.TemporalType;
import net.time4j.calendar.VietnameseCalendar;
import net.time4j.calendar.astro.AstronomicalSeason;
import net.time4j.calendar.astro.MoonPhase;
import org.junit.jupiter.api.Test;

/**
 * Every day beside Time4J's {@link VietnameseCalendar}. We reckon at UTC+7 throughout; it follows
 * the times once kept, by its own documentation those of Huế (107°35′ E) until June 1954, UTC+8
 * until 1967, UTC+7 since.
 */
class Time4jTest {
  private static final ZoneOffset OURS = ZoneOffset.ofHours(7);
  private static final ZoneOffset HUE = ZoneOffset.ofHoursMinutesSeconds(7, 10, 20);

  /**
   * The stretches of days that differ, with what decides them: the event, its instant and the
   * seconds from there to the nearest midnight, negative before it, by us and by Time4J. In all but
   * one the offset makes the difference. In 2072 it is Time4J's formula, four seconds late: see
   * {@link NewMoon#SETTLED}.
   */
  private static final String DIFFERENT =
      """
      1938-08-25/1938-10-22 equinox
        ours   1938-09-23T16:59:32Z -28 s at +07:00
        Time4J 1938-09-23T17:00:08Z +628 s at +07:10:20
      1944-06-20/1944-07-19 new moon
        ours   1944-06-20T16:59:35Z -25 s at +07:00
        Time4J 1944-06-20T16:59:35Z +595 s at +07:10:20
      1956-11-02/1956-12-01 new moon
        ours   1956-11-02T16:43:34Z -986 s at +07:00
        Time4J 1956-11-02T16:43:33Z +2613 s at +08:00
      1957-03-01/1957-03-30 new moon
        ours   1957-03-01T16:12:22Z -2858 s at +07:00
        Time4J 1957-03-01T16:12:22Z +742 s at +08:00
      1957-11-21/1957-12-20 new moon
        ours   1957-11-21T16:19:15Z -2445 s at +07:00
        Time4J 1957-11-21T16:19:14Z +1154 s at +08:00
      1961-05-14/1961-06-12 new moon
        ours   1961-05-14T16:54:07Z -353 s at +07:00
        Time4J 1961-05-14T16:54:06Z +3246 s at +08:00
      1964-10-05/1964-11-03 new moon
        ours   1964-10-05T16:19:33Z -2427 s at +07:00
        Time4J 1964-10-05T16:19:32Z +1172 s at +08:00
      1965-02-01/1965-03-02 new moon
        ours   1965-02-01T16:35:38Z -1462 s at +07:00
        Time4J 1965-02-01T16:35:37Z +2137 s at +08:00
      1967-12-01/1967-12-30 new moon
        ours   1967-12-01T16:09:35Z -3025 s at +07:00
        Time4J 1967-12-01T16:09:35Z +575 s at +08:00
      2072-12-09/2073-01-07 new moon
        ours   2072-12-09T16:59:56Z -4 s at +07:00
        Time4J 2072-12-09T17:00:00Z +0 s at +07:00
      """;

  @Test
  void everyDayFrom1900To2100AgreesButForStretchesThatAreExplained() {
    StringBuilder different = new StringBuilder();
    for (Stretch stretch : stretches(LocalDate.of(1900, 1, 1), LocalDate.of(2101, 1, 1))) {
      different.append(stretch).append(' ').append(reason(stretch)).append('\n');
    }
    assertThat(different).hasToString(DIFFERENT);
  }

  private record Stretch(LocalDate from, LocalDate to) {
    @Override
    public String toString() {
      return from + "/" + to;
    }
  }

  private static List<Stretch> stretches(LocalDate from, LocalDate until) {
    List<Stretch> stretches = new ArrayList<>();
    LocalDate first = null;
    for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
      boolean same = day.equals(until) || agree(day);
      if (same && first != null) {
        stretches.add(new Stretch(first, day.minusDays(1)));
        first = null;
      } else if (!same && first == null) {
        first = day;
      }
    }
    return stretches;
  }

  private static boolean agree(LocalDate day) {
    VietnameseDate ours = VietnameseDate.from(day);
    VietnameseCalendar theirs = theirs(day);
    return ours.day() == theirs.getDayOfMonth()
        && ours.month() == theirs.getMonth().getNumber()
        && ours.isLeapMonth() == theirs.getMonth().isLeap();
  }

  private static VietnameseCalendar theirs(LocalDate day) {
    return PlainDate.from(day).transform(VietnameseCalendar.axis());
  }

  /** Months that begin alike and are called differently differ by a term, others by a new moon. */
  private static String reason(Stretch stretch) {
    boolean beginsAlike =
        VietnameseDate.from(stretch.from).day() == theirs(stretch.from).getDayOfMonth();
    return beginsAlike ? equinox(stretch.from.getYear()) : newMoon(stretch.from);
  }

  private static String equinox(int year) {
    double low = julianDate(LocalDate.of(year, 9, 20));
    double high = low + 6;
    while (high - low > 1e-6) {
      double middle = (low + high) / 2;
      if (Astronomy.sunLongitude(middle) < 180) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return explained(
        "equinox", instant(high), instant(AstronomicalSeason.AUTUMNAL_EQUINOX.inYear(year)));
  }

  private static String newMoon(LocalDate first) {
    double midnight = julianDate(first.plusDays(1));
    int k = Astronomy.newMoonNear((long) midnight);
    while (Astronomy.newMoon(k) > midnight + 1) {
      k--;
    }
    while (Astronomy.newMoon(k) < midnight - 2) {
      k++;
    }
    return explained(
        "new moon", instant(Astronomy.newMoon(k)), instant(MoonPhase.NEW_MOON.atLunation(k)));
  }

  private static String explained(String event, Instant ours, Instant theirs) {
    ZoneOffset offset = offsetOfTime4j(ours.atOffset(OURS).toLocalDate());
    assertThat(ours.atOffset(OURS).toLocalDate())
        .as(event)
        .isNotEqualTo(theirs.atOffset(offset).toLocalDate());
    return event + "\n  ours   " + beside(ours, OURS) + "\n  Time4J " + beside(theirs, offset);
  }

  private static String beside(Instant instant, ZoneOffset offset) {
    return String.format(
        Locale.ROOT, "%s %+d s at %s", instant, fromMidnight(instant, offset), offset);
  }

  private static ZoneOffset offsetOfTime4j(LocalDate day) {
    if (day.isBefore(LocalDate.of(1954, 7, 1))) {
      return HUE;
    }
    return day.isBefore(LocalDate.of(1968, 1, 1)) ? ZoneOffset.ofHours(8) : OURS;
  }

  private static long fromMidnight(Instant instant, ZoneOffset offset) {
    OffsetDateTime here = instant.atOffset(offset);
    OffsetDateTime noon = here.with(LocalTime.NOON);
    OffsetDateTime midnight = noon.plusHours(here.isBefore(noon) ? -12 : 12);
    return Duration.between(midnight, here).toSeconds();
  }

  private static double julianDate(LocalDate day) {
    return day.getLong(JulianFields.JULIAN_DAY) - 0.5;
  }

  private static Instant instant(double julianDate) {
    double days = julianDate - julianDate(LocalDate.EPOCH);
    return Instant.ofEpochSecond(Math.round(days * Astronomy.SECONDS_OF_DAY));
  }

  private static Instant instant(Moment moment) {
    return TemporalType.INSTANT.from(moment).truncatedTo(ChronoUnit.SECONDS);
  }
}
