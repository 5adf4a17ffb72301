package io.github.nhandien.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every string. */
class TimePropertiesTest {
  private static final String[] WORDS = {
    "từ",
    "đến",
    "ngày",
    "tháng",
    "năm",
    "tuần",
    "quý",
    "mùng",
    "Tết",
    "rằm",
    "nhuận",
    "âm lịch",
    "sáng",
    "tối",
    "qua",
    "nay",
    "mai",
    "hôm",
    "thứ",
    "Hai",
    "Chủ nhật",
    "giờ",
    "rưỡi",
    "kém",
    "phút",
    "hai",
    "mươi",
    "lăm",
    "nghìn",
    "nửa",
    "vài",
    "mỗi",
    "hằng",
    "lần",
    "trước",
    "sau",
    "đó",
    "tới",
    "nữa",
    "cách đây",
    "cùng kỳ",
    "đầu",
    "cuối",
    "hơn",
    "khoảng",
    "Giáp",
    "Thìn",
    "thế kỷ",
    "XX",
    "TCN",
    "quý I",
    "2024",
    "13/9",
    "29/2",
    "31/4",
    "4-5/12",
    "8h30",
    "7h",
    "24h",
    "24g",
    "24",
    "12h",
    "0h",
    "25:00",
    "9999999999",
    "1/1/0000",
    "2026-2030",
    "12",
    ",",
    "(",
    ")",
    "-",
    "và",
    "của",
    "Dec",
    "26",
    "PM",
    "\n",
    "0",
    "30",
    "tuổi"
  };

  @Property(tries = 2000)
  void anyStringIsTagged(@ForAll String text) {
    check(text);
  }

  @Property(tries = 5000)
  void anySequenceOfTimeWordsIsTagged(@ForAll("phrases") List<String> words) {
    check(String.join(" ", words));
  }

  @Property(tries = 300)
  void decomposedTextGivesTheSameValues(@ForAll("phrases") List<String> words) {
    String text = String.join(" ", words);
    List<TimeMatch> composed = Tagged.matches(text, "2024-02-29");
    List<TimeMatch> decomposed =
        Tagged.matches(Normalizer.normalize(text, Normalizer.Form.NFD), "2024-02-29");
    assertThat(decomposed.stream().map(m -> m.value().timex3()))
        .isEqualTo(composed.stream().map(m -> m.value().timex3()).toList());
  }

  @Provide
  Arbitrary<List<String>> phrases() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(12);
  }

  private static void check(String text) {
    for (TimePolicy policy : TimePolicy.values()) {
      TimeContext context = TimeContext.of(LocalDate.of(2024, 2, 29)).withPolicy(policy);
      checkMatches(text, Tagged.matches(text, context));
    }
    checkMatches(text, Tagged.matches(text, TimeContext.undated()));
  }

  private static void checkMatches(String text, List<TimeMatch> matches) {
    int end = 0;
    for (TimeMatch match : matches) {
      assertThat(match.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(match.span().end()).isLessThanOrEqualTo(text.length());
      end = match.span().end();
      assertThat(match.value().toString()).isEqualTo(match.value().timex3()).isNotEmpty();
      assertThat(match.value().granularity()).isNotNull();
      match.value().start();
      match.value().endExclusive();
    }
  }
}
