package io.github.nhandien.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a day named lines before means for the lines behind it. */
class StoryTest {
  private static final String PUBLISHED = "2023-09-14";

  private static List<String> values(String text) {
    return Tagged.matches(text, PUBLISHED).stream().map(m -> m.value().toString()).toList();
  }

  @Test
  void hoursUnderADayBelongToIt() {
    String text =
        """
        Thứ Sáu 15/9
        Arsenal - PSV: 3h00
        Real Madrid - Napoli: 22h30
        Thứ Bảy 16/9
        Lens - Lyon: 20h00""";
    assertThat(values(text))
        .containsExactly(
            "2023-09-15", "2023-09-15T03:00", "2023-09-15T22:30", "2023-09-16", "2023-09-16T20:00");
  }

  @Test
  void sameDayIsTheOneTheTextIsAboutAndNotTheDateline() {
    String text =
        """
        Thứ Năm, 14/09/2023 - 08:00
        Sáng 12/9, nhà máy bốc cháy. Trưa 12/9, lửa tắt.

        Nhà máy từng cháy hôm 3/9.

        Cùng ngày, tỉnh họp khẩn.""";
    List<TimeMatch> matches = Tagged.matches(text, PUBLISHED);
    TimeMatch last = matches.get(matches.size() - 1);
    assertThat(last.value()).hasToString("2023-09-12");
    assertThat(last.anchor()).contains("the day that the text is about, 2023-09-12");
  }

  @Test
  void oldDayOfTheSentenceBeforeIsTheSameDay() {
    String text =
        """
        Sáng 12/9, xã khởi công khu nhà mới.

        Đêm 7/11/2022, núi sạt. Rất may người dân đã rời đi từ chiều cùng ngày.

        Cùng ngày, tỉnh trao quà.""";
    assertThat(values(text))
        .containsExactly("2023-09-12TMO", "2022-11-07TNI", "2022-11-07TAF", "2023-09-12");
  }

  @Test
  void oldStoryGivesItsYearAndSaysSo() {
    String text = "Chiều 22/12/1944, đội ra mắt. Tối 25/12, đồn bị hạ.";
    TimeMatch night = Tagged.matches(text, PUBLISHED).get(1);
    assertThat(night.value()).hasToString("1944-12-25TEV");
    assertThat(night.anchor()).contains("the story of 1944-12-22");
  }
}
