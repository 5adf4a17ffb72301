package io.github.nhandien;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.text.Span;
import io.github.nhandien.time.TimeContext;
import io.github.nhandien.time.TimePolicy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dates as a user of the engine meets them. */
class NhanDienTimeTest {
  private final NhanDien nlp = NhanDien.builder().withoutBuiltInNames().build();

  @Test
  void datesAreResolvedAgainstThePublicationDate() {
    Document doc = nlp.annotate("Đoàn đến ngày 13/9.", LocalDate.of(2023, 9, 14));
    assertThat(doc.dates().first().value()).hasToString("2023-09-13");
    assertThat(doc.dates().first().explain())
        .isEqualTo("day-month-figures, resolved against the publication date 2023-09-14");
  }

  @Test
  void withoutOneTheyStayOpen() {
    assertThat(nlp.annotate("Đoàn đến ngày 13/9.").dates().first().value())
        .hasToString("XXXX-09-13");
  }

  @Test
  void policyIsTheEngines() {
    NhanDien future =
        NhanDien.builder().withoutBuiltInNames().timePolicy(TimePolicy.FUTURE).build();
    assertThat(
            future.annotate("Hội mở ngày 13/9.", LocalDate.of(2023, 9, 14)).dates().first().value())
        .hasToString("2024-09-13");
  }

  @Test
  void partsOfAPageHaveTheirOwnDate() {
    String page = "Ngày 13/9, đoàn đến.\n\nTin mới\nNgày 30/12, mưa.";
    TimeContext context =
        TimeContext.of(LocalDate.of(2019, 9, 14))
            .withRegion(
                new Span(page.indexOf("Tin mới"), page.length()), LocalDate.of(2025, 12, 31));
    assertThat(nlp.annotate(page, context).dates().first().value()).hasToString("2019-09-13");
    assertThat(nlp.annotate(page, context).dates()).hasSize(2);
  }

  @Test
  void dateIsFoundInThePageOnRequest() {
    String page = "Bão vào Biển Đông\nChủ nhật 27/04/2025 03:35\nHôm qua, bão mạnh lên.";
    NhanDien finding = NhanDien.builder().withoutBuiltInNames().findPublicationDate().build();
    Document doc = finding.annotate(page);
    assertThat(doc.timeContext().day()).contains(LocalDate.of(2025, 4, 27));
    assertThat(doc.toString()).isNotNull();
    assertThat(nlp.annotate(page).timeContext().day()).isEmpty();
  }
}
