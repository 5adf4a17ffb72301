package io.github.nhandien.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.Candidate;
import io.github.nhandien.Document;
import io.github.nhandien.NhanDien;
import io.github.nhandien.Person;
import io.github.nhandien.Title;
import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.InlineFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  private static Document annotate(String inline) {
    AnnotatedDocument gold = InlineFormat.parse("titles", "# id: a\n" + inline).get(0);
    List<Candidate.Name> names =
        gold.names().stream()
            .map(n -> Candidate.of(n.span().start(), n.span().end(), n.type()))
            .toList();
    return NhanDien.builder()
        .withoutBuiltInNames()
        .recognizer(analysis -> names)
        .build()
        .annotate(gold.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngoại trưởng [LOC Nga] [PER Sergei Lavrov] nói | Ngoại trưởng (Nga)",
        "[PER Sergei Lavrov], Ngoại trưởng [LOC Nga], nói | Ngoại trưởng (Nga)",
        "Thư ký báo chí của Tổng thống [LOC Nga] [PER Dmitry Peskov] | Thư ký báo chí của Tổng"
            + " thống Nga (Nga)",
        "Người phát ngôn [ORG Điện Kremlin] [PER Dmitry Peskov] | Người phát ngôn (Điện Kremlin)",
        "Người phát ngôn của [ORG Bộ Y tế] [PER Lê Na] | Người phát ngôn (Bộ Y tế)",
        "Đại tá, TS [PER Nguyễn Văn Lan] nói | Đại tá; TS",
        "cựu Tổng thống [LOC Mỹ] [PER Barack Obama] | cựu Tổng thống (Mỹ)",
        "nguyên Bộ trưởng [PER Lê An] | nguyên Bộ trưởng",
        "Phó Chủ tịch [ORG UBND [LOC thành phố Huế]] [PER Lê An] | Phó Chủ tịch (UBND thành phố"
            + " Huế)",
        "GS [PER Artyom Lukin] của [ORG Đại học Viễn Đông] | GS (Đại học Viễn Đông)",
        "ông [PER Putin] và bà [PER Hoa] | ''",
        "vợ là [PER Lê Thị Hoa] | ''",
        "Thủ tướng tiếp [PER Lê An] | ''",
        "gặp ông [PER Lê An], Ngoại trưởng [PER Trần Bình] | ''"
      })
  void titlesBesideTheName(String text, String expected) {
    Person person = annotate(text).people().first();
    String titles = person.titles().stream().map(Title::toString).collect(Collectors.joining("; "));
    assertThat(titles).isEqualTo(expected);
  }

  @Test
  void noTitleFromTheLineBefore() {
    assertThat(annotate("Gặp Bộ trưởng\n\n[PER Lê An] nói").people().first().titles()).isEmpty();
  }

  @Test
  void titlesOfAllMentionsEachOnce() {
    Document doc =
        annotate(
            "Ngoại trưởng [LOC Nga] [PER Sergei Lavrov] đến. Ngoại trưởng [PER Lavrov] nói. Nhà"
                + " ngoại giao [PER Lavrov] về.");
    Person lavrov = doc.people().first();
    assertThat(lavrov.mentions()).hasSize(3);
    assertThat(lavrov.titles())
        .extracting(Title::toString)
        .containsExactly("Ngoại trưởng (Nga)", "Nhà ngoại giao");
    Title title = lavrov.titles().get(0);
    assertThat(title.kind()).isEqualTo("office");
    assertThat(title.span().in(doc.text())).isEqualTo(title.text());
    assertThat(title.of().orElseThrow().entity()).isSameAs(doc.places().first());
  }
}
