package io.github.nhandien.time.lunar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class VietnameseDateTest {

  @Test
  void everyDayComesBack() {
    LocalDate end = LocalDate.of(2101, 1, 1);
    for (LocalDate day = LocalDate.of(1700, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      VietnameseDate lunar = VietnameseDate.from(day);
      assertThat(LocalDate.from(lunar)).isEqualTo(day);
      assertThat(
              VietnameseChronology.INSTANCE.dateOf(
                  lunar.year(), lunar.month(), lunar.day(), lunar.isLeapMonth()))
          .isEqualTo(lunar);
    }
  }

  @Test
  void tetFallsWhereVietnamKeptItNotWhereChinaDid() {
    assertThat(tet(1968)).isEqualTo("1968-01-29");
    assertThat(tet(1985)).isEqualTo("1985-01-21");
    assertThat(tet(2007)).isEqualTo("2007-02-17");
    assertThat(tet(2024)).isEqualTo("2024-02-10");
    assertThat(tet(2030)).isEqualTo("2030-02-02");
  }

  private static String tet(int year) {
    return LocalDate.from(VietnameseChronology.INSTANCE.dateOf(year, 1, 1, false)).toString();
  }

  @Test
  void leapMonthsAreKnownByTheirNamesake() {
    VietnameseDate leap = VietnameseDate.from(LocalDate.of(2025, 8, 8));
    assertThat(leap.month()).isEqualTo(6);
    assertThat(leap.isLeapMonth()).isTrue();
    assertThat(leap).hasToString("Vietnamese 2025-06L-15");
    assertThat(VietnameseChronology.INSTANCE.isLeapYear(2025)).isTrue();
    assertThat(VietnameseChronology.INSTANCE.isLeapYear(2024)).isFalse();
    assertThatThrownBy(() -> VietnameseChronology.INSTANCE.dateOf(2024, 6, 1, true))
        .isInstanceOf(DateTimeException.class)
        .hasMessageContaining("no leap month 6");
  }

  @Test
  void arithmeticIsThatOfTheCalendar() {
    VietnameseDate tet = VietnameseDate.from(LocalDate.of(2024, 2, 10));
    assertThat(LocalDate.from(tet.plus(14, ChronoUnit.DAYS))).isEqualTo("2024-02-24");
    assertThat(LocalDate.from(tet.plus(1, ChronoUnit.YEARS))).isEqualTo("2025-01-29");
    assertThat(LocalDate.from(tet.plus(-1, ChronoUnit.MONTHS))).isEqualTo("2024-01-11");
    VietnameseDate next = tet.plus(3, ChronoUnit.YEARS).plus(20, ChronoUnit.DAYS);
    assertThat(tet.until(next, ChronoUnit.YEARS)).isEqualTo(3);
    assertThat(tet.plus(tet.until(next))).isEqualTo(next);
    assertThat(tet.with(ChronoField.DAY_OF_MONTH, 15).day()).isEqualTo(15);
    assertThat(tet.with(ChronoField.DAY_OF_YEAR, 1)).isEqualTo(tet);
    assertThat(tet.get(ChronoField.DAY_OF_WEEK)).isEqualTo(6);
    assertThat(tet.lengthOfYear()).isEqualTo(354);
    assertThat(tet.minus(1, ChronoUnit.WEEKS).isBefore(tet)).isTrue();
  }

  @Test
  void daysOutsideTheCalendarAreRefused() {
    VietnameseChronology calendar = VietnameseChronology.INSTANCE;
    assertThatThrownBy(() -> calendar.date(2024, 14, 1)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> calendar.date(2024, 1, 31)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> calendar.date(900, 1, 1)).isInstanceOf(DateTimeException.class);
    assertThat(calendar.dateYearDay(2024, 15)).isEqualTo(calendar.date(2024, 1, 15));
    assertThat(calendar.getId()).isEqualTo("Vietnamese");
  }
}
