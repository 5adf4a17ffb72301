package io.github.nhandien.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.text.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicationDateTest {

  @Test
  void datelineAtTheHeadIsFound() {
    String page = "Bão vào Biển Đông\nChủ nhật 27/04/2025 03:35\nSáng 26/4, bão mạnh lên.";
    PublicationDate found = PublicationDate.find(page).orElseThrow();
    assertThat(found.moment()).isEqualTo("2025-04-27T03:35");
    assertThat(found.span().in(page)).isEqualTo("Chủ nhật 27/04/2025 03:35");
  }

  @Test
  void otherWaysToWriteIt() {
    assertThat(moment("Thứ Năm, 14/9/2023, 10:05 (GMT+7)")).isEqualTo("2023-09-14T10:05");
    assertThat(moment("Cập nhật lúc 09:12, 27/04/2025")).isEqualTo("2025-04-27T09:12");
    assertThat(moment("Ngày 3 tháng 2 năm 2021")).isEqualTo("2021-02-03T00:00");
    assertThat(moment("December 22, 2025")).isEqualTo("2025-12-22T00:00");
  }

  private static String moment(String line) {
    String page = "Một nhan đề\n\n" + line + "\n\nThân bài không có ngày.";
    return PublicationDate.find(page).orElseThrow().moment().toString();
  }

  @Test
  void datesOfTheStoryAreNotTheDateline() {
    assertThat(
            PublicationDate.find(
                "Hợp đồng được hai bên ký ngày 25/12/2025 tại trụ sở câu lạc bộ ở Hà Nội."))
        .isEmpty();
    assertThat(PublicationDate.find("26 Dec, 06:17 PM\nTin vắn.")).isEmpty();
    assertThat(PublicationDate.find("")).isEmpty();
  }

  @Test
  void missingYearIsTheLatestBeforeThePageWasFetched() {
    PublicationDate found =
        PublicationDate.find("26 Dec, 06:17 PM\nTin vắn.", LocalDate.of(2026, 1, 2)).orElseThrow();
    assertThat(found.moment()).isEqualTo("2025-12-26T18:17");
  }

  @Test
  void regionsHaveTheirOwnDate() {
    String page = "Ngày 13/9, đoàn đến.\nHôm nay trời mưa.\n";
    int margin = page.indexOf("Hôm nay");
    TimeContext context =
        TimeContext.of(LocalDate.of(2019, 9, 14))
            .withRegion(new Span(margin, page.length()), LocalDate.of(2025, 12, 31));
    assertThat(Tagged.row(page, Tagged.matches(page, context)))
        .isEqualTo("DATE;2019-09-13;;Ngày 13/9 | DATE;2025-12-31;;Hôm nay");
  }
}
