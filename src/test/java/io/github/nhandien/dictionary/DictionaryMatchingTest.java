package io.github.nhandien.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.EntityMention;
import io.github.nhandien.EntityType;
import io.github.nhandien.NhanDien;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryMatchingTest {
  private static final EntityType X = EntityType.of("X");

  private static List<String> found(MatchOptions options, String text, String... names) {
    EntityDictionary.Builder builder = EntityDictionary.builder().options(options);
    for (String name : names) {
      builder.entry(name, X);
    }
    return engine(builder.build()).annotate(text).mentions().ofType(X).texts();
  }

  private static NhanDien engine(EntityDictionary dictionary) {
    return NhanDien.builder().dictionary(dictionary).withoutBuiltInNames().build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          # entry           | text                               | found
          FPT               | Cổ phiếu FPT tăng.                 | FPT
          FPT               | Cổ phiếu fpt tăng.                 | none
          FPT               | FPTX và XFPT                       | none
          Hà Nội            | ở Hà Nội.                          | Hà Nội
          Hà Nội            | ở hà nội, HÀ NỘI, Ha Noi           | none
          Hà Nội            | Hạ Nội                             | none
          # both placements of the tone
          Hòa Bình          | tỉnh Hoà Bình                      | Hoà Bình
          Hoà Bình          | tỉnh Hòa Bình                      | Hòa Bình
          HÒA BÌNH          | TỈNH HOÀ BÌNH                      | HOÀ BÌNH
          Thủy              | Thuỷ                               | Thuỷ
          Thủy              | thuỷ                               | none
          Quý               | Quí                                | none
          # hyphen or space
          Kim Jong-un       | ông Kim Jong-un nói                | Kim Jong-un
          Kim Jong-un       | ông Kim Jong Un nói                | Kim Jong Un
          Kim Jong-un       | ông Kim Jong un nói                | Kim Jong un
          Kim Jong-un       | ông Kim Jong - un nói              | Kim Jong - un
          Kim Jong-un       | ông Kim Jong‑un nói                | Kim Jong‑un
          Kim Jong Un       | ông Kim Jong-un nói                | Kim Jong-un
          Kim Jong Un       | ông Kim Jong-Un nói                | Kim Jong-Un
          Kim Jong Un       | ông Kim jong un nói                | none
          Hoa Bình          | Hoa-bình                           | Hoa-bình
          Hòa Bình          | Hoà-bình                           | Hoà-bình
          Bà Rịa - Vũng Tàu | tỉnh Bà Rịa-Vũng Tàu               | Bà Rịa-Vũng Tàu
          Bà Rịa - Vũng Tàu | tỉnh Bà Rịa – Vũng Tàu             | Bà Rịa – Vũng Tàu
          Bà Rịa-Vũng Tàu   | tỉnh Bà Rịa Vũng Tàu               | Bà Rịa Vũng Tàu
          COVID-19          | dịch COVID 19                      | COVID 19
          # a dash between spaces parts names unless the entry has a hyphen
          Nam Á             | Việt Nam - Á quân                  | none
          Việt Nam          | Việt-Nam                           | Việt-Nam
          # at token boundaries only
          Nga               | hữu nghị Nga-Triều                 | Nga
          Triều             | hữu nghị Nga-Triều                 | Triều
          Jong              | ông Kim Jong-un                    | none
          un                | ông Kim Jong-un                    | none
          COVID             | dịch COVID-19                      | none
          # a full stop is not the dot of an initial
          Nguyễn Văn A      | bị cáo Nguyễn Văn A.               | Nguyễn Văn A
          Nguyễn Văn A.     | bị cáo Nguyễn Văn A. khai          | Nguyễn Văn A.
          Washington D.C.   | ở Washington D.C. hôm qua          | Washington D.C.
          TP                | TP.HCM và TP. Huế                  | none
          # marks
          H'Hen Niê         | Hoa hậu H’Hen Niê                  | H’Hen Niê
          Yahoo!            | hãng Yahoo! Việt Nam               | Yahoo!
          C++               | ngôn ngữ C++ và C                  | C++
          A-                | hạng A- của                        | A-
          # line ends
          Hội đồng bảo an   | 'của Hội đồng\\nbảo an LHQ'       | 'Hội đồng\\nbảo an'
          Kim Jong-un       | 'ông Kim\\nJong-un'                | none
          'Nga Triều'       | 'Tổng thống Nga\\n\\nTriều Tiên'   | none
          """)
  void byDefaultCaseAndDiacriticsMatterAndHyphensDoNot(String entry, String text, String found) {
    assertThat(found(MatchOptions.defaults(), lines(text), entry))
        .isEqualTo(found == null ? List.of() : List.of(lines(found)));
  }

  private static String lines(String cell) {
    return cell.replace("\\n", "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          # entry           | text                               | found
          Kim Jong-un       | Kim Jong-un                        | Kim Jong-un
          Kim Jong-un       | Kim Jong Un                        | none
          Kim Jong-un       | Kim Jong-Un                        | none
          Kim Jong Un       | Kim Jong-un                        | none
          Bà Rịa - Vũng Tàu | Bà Rịa-Vũng Tàu                    | Bà Rịa-Vũng Tàu
          Bà Rịa - Vũng Tàu | Bà Rịa Vũng Tàu                    | none
          Hòa               | Hoà                                | Hoà
          """)
  void exactlyHyphensMatterToo(String entry, String text, String found) {
    assertThat(found(MatchOptions.exact(), text, entry))
        .isEqualTo(found == null ? List.of() : List.of(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          # entry      | text              | found
          Hà Nội       | ở hà nội          | hà nội
          Hà Nội       | ở HÀ NỘI          | HÀ NỘI
          Hà Nội       | ở ha noi          | none
          Jong-un      | ông JONG-UN       | JONG-UN
          İzmir        | İzmir             | İzmir
          """)
  void caseCanBeIgnored(String entry, String text, String found) {
    assertThat(found(MatchOptions.defaults().withIgnoreCase(true), text, entry))
        .isEqualTo(found == null ? List.of() : List.of(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          # entry      | text              | found
          Hà Nội       | ở Ha Noi          | Ha Noi
          Ha Noi       | ở Hà Nội          | Hà Nội
          Hà Nội       | ở ha noi          | none
          Đà Nẵng      | ở Da Nang         | Da Nang
          Hòa Bình     | ở Hoa Binh        | Hoa Binh
          Düsseldorf   | ở Dusseldorf      | Dusseldorf
          Москва й     | ở Москва й        | Москва й
          """)
  void diacriticsCanBeIgnored(String entry, String text, String found) {
    assertThat(found(MatchOptions.defaults().withIgnoreDiacritics(true), text, entry))
        .isEqualTo(found == null ? List.of() : List.of(found));
  }

  @ParameterizedTest
  @CsvSource({"Hà Nội,ha noi", "Hà Nội,HA-NOI", "Kim Jong-un,kim jong un", "Đắk Lắk,dak lak"})
  void lenientlyNothingMatters(String entry, String text) {
    assertThat(found(MatchOptions.lenient(), text, entry)).containsExactly(text);
  }

  @Test
  void decomposedTextIsFoundWithItsOwnOffsets() {
    String text = Normalizer.normalize("Thủ đô Hà Nội đông.", Normalizer.Form.NFD);
    String nfd = Normalizer.normalize("Hà Nội", Normalizer.Form.NFD);
    EntityMention mention =
        engine(EntityDictionary.builder().entry("Hà Nội", X).build())
            .annotate(text)
            .mentions()
            .ofType(X)
            .first();
    assertThat(mention.text()).isEqualTo(nfd);
    assertThat(mention.span().start()).isEqualTo(text.indexOf(nfd));
    assertThat(found(MatchOptions.defaults(), "Thủ đô Hà Nội", nfd)).containsExactly("Hà Nội");
  }

  @Test
  void theLongestNameWins() {
    assertThat(
            found(
                MatchOptions.defaults(),
                "Đại học Quốc gia Hà Nội và Đại học Hà Nội ở Hà Nội.",
                "Hà Nội",
                "Đại học Hà Nội",
                "Đại học Quốc gia",
                "Đại học Quốc gia Hà Nội"))
        .containsExactly("Đại học Quốc gia Hà Nội", "Đại học Hà Nội", "Hà Nội");
  }

  @Test
  void ofNamesThatCrossTheLongerWins() {
    assertThat(found(MatchOptions.defaults(), "A B C D E", "A B", "B C D", "D E"))
        .containsExactly("B C D");
    assertThat(found(MatchOptions.defaults(), "A B C", "A B", "B C")).containsExactly("A B");
  }

  @Test
  void priorityGoesBeforeLength() {
    EntityDictionary dictionary =
        EntityDictionary.builder()
            .entry("FPT Software", X)
            .entry(EntityEntry.of("FPT", X).withPriority(1))
            .build();
    assertThat(engine(dictionary).annotate("FPT Software").mentions().ofType(X).texts())
        .containsExactly("FPT");
  }

  @Test
  void withDiacriticsIgnoredTheEntrySpelledAsTheTextIsMeant() {
    EntityDictionary dictionary =
        EntityDictionary.builder()
            .options(MatchOptions.lenient())
            .entry("Hòa", X)
            .entry("Hoa", X)
            .build();
    NhanDien nlp = engine(dictionary);
    assertThat(nlp.annotate("Hoa").entities().names()).containsExactly("Hoa");
    assertThat(nlp.annotate("Hoà").entities().names()).containsExactly("Hòa");
    assertThat(nlp.annotate("hoa").entities().names()).containsExactly("Hòa");
  }

  @Test
  void aLongRunOfOverlappingNamesTakesNoLongerThanItsLength() {
    String text = "a ".repeat(20_000).strip();
    assertThat(found(MatchOptions.defaults(), text, "a", "a a", "a a a")).hasSize(6_667);
  }
}
