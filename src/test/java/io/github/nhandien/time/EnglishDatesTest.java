package io.github.nhandien.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library reads itself of English dates is what Natty reads. */
class EnglishDatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d MMM yyyy",
        "dd MMMM yyyy",
        "MMMM d, yyyy",
        "MMM d, yyyy, h:mm a",
        "d MMM yyyy, hh:mm a",
        "d MMM yyyy HH:mm",
        "MMMM d, yyyy HH:mm"
      })
  void plainOnesAreReadAsNattyReadsThem(String pattern) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.US);
    boolean clock = pattern.contains(":");
    for (int i = 0; i < 60; i++) {
      LocalDateTime moment = LocalDate.of(1999, 1, 1).plusDays(167L * i).atTime(i * 7 % 24, i % 60);
      String text = moment.format(format);
      LocalDateTime natty = EnglishDates.read(text);
      List<TimeMatch> matches = Tagged.matches(text, TimeContext.undated());
      assertThat(natty).as(text).isNotNull();
      assertThat(matches).as(text).hasSize(1);
      assertThat(matches.get(0).value().timex3())
          .as(text)
          .isEqualTo(
              clock
                  ? natty.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT))
                  : natty.toLocalDate().toString());
    }
  }
}
