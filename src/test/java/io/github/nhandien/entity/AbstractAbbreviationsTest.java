package io.github.nhandien.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.EntityMention;
import io.github.nhandien.NhanDien;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an abbreviation in brackets stands for, by the words before them. */
class AbstractAbbreviationsTest {
  private static final NhanDien ENGINE = NhanDien.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NDS  | Lầu Năm Góc công bố Chiến lược Quốc phòng (NDS). Bản NDS dày 80 trang, NDS nói nhiều về biển.
          QHĐ  | Bộ Công thương trình Quy hoạch điện (QHĐ). Theo QHĐ, điện gió tăng mạnh.
          PMI  | S&P Global cho biết chỉ số nhà quản trị mua hàng (PMI) giảm. PMI dưới 50 điểm.
          """)
  void isNoBodyWhereTheTextDefinesItSo(String abbreviation, String text) {
    assertThat(ENGINE.annotate(text).mentions())
        .extracting(mention -> mention.span().in(text))
        .doesNotContain(abbreviation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WB   | Dự án của Ngân hàng Thế giới (WB) khởi công hôm qua. WB cho vay 80 triệu USD.
          ADB  | Chương trình do Ngân hàng Phát triển châu Á (ADB) tài trợ. ADB giải ngân trong tháng 5.
          VCCI | Hội thảo kết thúc. Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI) sẽ góp ý. VCCI nói vậy.
          """)
  void isTheBodyThatStandsBeforeIt(String abbreviation, String text) {
    assertThat(ENGINE.annotate(text).mentions())
        .filteredOn(EntityMention.class::isInstance)
        .extracting(mention -> mention.span().in(text))
        .contains(abbreviation);
  }
}
