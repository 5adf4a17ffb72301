package io.github.nhandien.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without Natty is what Natty reads. */
class EnglishRulesTest {
  private static final List<String> DAYS = List.of("1", "05", "9", "12", "28", "29", "30", "31");
  private static final List<String> CLOCKS =
      List.of("", " 0:05", " 6:17 PM", ", 06:17 AM", ", 12:00 AM", " 12:30 PM", ", 17:45", " 9:59");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jan",
        "January",
        "Feb",
        "February",
        "Mar",
        "March",
        "Apr",
        "April",
        "May",
        "Jun",
        "June",
        "Jul",
        "July",
        "Aug",
        "August",
        "Sep",
        "September",
        "Oct",
        "October",
        "Nov",
        "November",
        "Dec",
        "December"
      })
  void plainDatesAreReadAsNattyReadsThem(String month) {
    for (String day : DAYS) {
      for (String clock : CLOCKS) {
        compare(day + " " + month + " 2024" + clock);
        compare(month + " " + day + ", 2023" + clock);
      }
      compare("10:45 PM, " + day + " " + month + " 2025");
      compare("0:15, " + month + " " + day + ", 2025");
    }
    compare("1 " + month + " 1972");
  }

  private static void compare(String text) {
    LocalDateTime natty = EnglishDates.read(text);
    List<TimeMatch> matches = Tagged.matches("Ghi " + text + ".", TimeContext.undated());
    if (natty == null) {
      assertThat(matches).as(text).isEmpty();
      return;
    }
    String pattern = text.contains(":") ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd";
    assertThat(matches.stream().map(m -> m.value().timex3()).toList())
        .as(text)
        .containsExactly(natty.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT)));
  }
}
