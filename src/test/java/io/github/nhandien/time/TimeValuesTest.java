package io.github.nhandien.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values: their TIMEX3 form, granularity, start and exclusive end. */
class TimeValuesTest {

  private static TimeMatch only(String text) {
    var matches = Tagged.matches(text, "2023-09-14");
    assertThat(matches).as(text).hasSize(1);
    return matches.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 13/9 | 2023-09-13 | DAY | 2023-09-13T00:00 | 2023-09-14T00:00",
        "Tháng 2/2024 | 2024-02 | MONTH | 2024-02-01T00:00 | 2024-03-01T00:00",
        "Năm 2024 | 2024 | YEAR | 2024-01-01T00:00 | 2025-01-01T00:00",
        "Quý IV/2023 | 2023-Q4 | QUARTER | 2023-10-01T00:00 | 2024-01-01T00:00",
        "6 tháng cuối năm 2023 | 2023-H2 | HALF_YEAR | 2023-07-01T00:00 | 2024-01-01T00:00",
        "Tuần trước | 2023-W36 | WEEK | 2023-09-04T00:00 | 2023-09-11T00:00",
        "Cuối tuần này | 2023-W37-WE | WEEKEND | 2023-09-16T00:00 | 2023-09-18T00:00",
        "Mùa đông 2023 | 2023-WI | SEASON | 2023-11-01T00:00 | 2024-02-01T00:00",
        "Những năm 1980 | 198 | DECADE | 1980-01-01T00:00 | 1990-01-01T00:00",
        "Thế kỷ 20 | 19 | CENTURY | 1901-01-01T00:00 | 2001-01-01T00:00",
        "Tối 25/12/2023 | 2023-12-25TEV | PART_OF_DAY | 2023-12-25T18:00 | 2023-12-26T00:00",
        "8h30 ngày 13/9 | 2023-09-13T08:30 | MINUTE | 2023-09-13T08:30 | 2023-09-13T08:31",
        "24h ngày 13/9 | 2023-09-13T24:00 | HOUR | 2023-09-14T00:00 | 2023-09-14T01:00",
        "Từ 8h đến 17h | 2023-09-14T08:00/2023-09-14T17:00 | HOUR | 2023-09-14T08:00 | 2023-09-14T17:00",
        "Từ 20/9 đến 25/9 | 2023-09-20/2023-09-25 | DAY | 2023-09-20T00:00 | 2023-09-26T00:00",
        "Hai ngày qua | P2D | DAY | 2023-09-12T00:00 | 2023-09-14T00:00",
        "Năm 179 TCN | BC0179 | YEAR | -0178-01-01T00:00 | -0177-01-01T00:00"
      })
  void startAndEnd(String text, String timex, Granularity granularity, String from, String to) {
    TimeValue value = only(text).value();
    assertThat(value).hasToString(timex);
    assertThat(value.granularity()).isEqualTo(granularity);
    assertThat(value.start().orElseThrow()).hasToString(from);
    assertThat(value.endExclusive().orElseThrow()).hasToString(to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6 ngày | P6D",
        "Hiện nay | PRESENT_REF",
        "Mỗi tuần | P1W",
        "Năm tài chính 2024 | FY2024"
      })
  void valuesThatLieNowhereHaveNoStart(String text, String timex) {
    TimeValue value = only(text).value();
    assertThat(value).hasToString(timex);
    assertThat(value.start()).isEmpty();
    assertThat(value.endExclusive()).isEmpty();
  }

  @Test
  void durationsBecomePeriods() {
    assertThat(((DurationValue) only("6 năm 6 tháng").value()).toPeriod())
        .contains(Period.of(6, 6, 0));
    assertThat(((DurationValue) only("hai tuần").value()).toPeriod()).contains(Period.ofDays(14));
    assertThat(((DurationValue) only("nhiều năm").value()).toPeriod()).isEmpty();
    assertThat(((DurationValue) only("90 phút").value()).toPeriod()).isEmpty();
  }

  @Test
  void zonesMakeMoments() {
    DateTimeValue value = (DateTimeValue) only("2h giờ Hà Nội ngày 16/9").value();
    assertThat(value.toOffsetDateTime().orElseThrow()).hasToString("2023-09-16T02:00+07:00");
    assertThat(((DateTimeValue) only("2h ngày 16/9").value()).offset()).isEmpty();
  }

  @Test
  void badFieldsAreRefused() {
    assertThatThrownBy(() -> new QuarterValue(2024, 5)).hasMessageContaining("5");
    assertThatThrownBy(() -> new HalfYearValue(2024, 3)).hasMessageContaining("3");
    assertThatThrownBy(() -> new ClockTime(24, 1, 0, Granularity.MINUTE))
        .hasMessageContaining("24:1:0");
  }

  @Test
  void ruleAndAnchorExplainTheValue() {
    TimeMatch match = only("Tối 25/12, cả nhà quây quần");
    assertThat(match.rule()).isEqualTo("part-of-day + day-month-figures");
    assertThat(match.anchor()).isEqualTo("the publication date 2023-09-14");
    assertThat(only("Ngày 2/9/1945").anchor()).isNull();
  }
}
