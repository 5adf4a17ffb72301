package io.github.nhandien.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.Candidate;
import io.github.nhandien.EntityType;
import io.github.nhandien.NhanDien;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalNameTest {

  @ParameterizedTest
  @CsvSource({
    "PERSON, Putin|Vladimir Putin|Putin, Vladimir Putin",
    "PERSON, KIM JONG-UN|Kim Jong Un|Kim Jong Un|Kim Jong-un, Kim Jong-un",
    "PERSON, Volodymyr Zelenskiy|Volodymyr Zelensky|Volodymyr Zelensky, Volodymyr Zelensky",
    "PERSON, Kylian Mbappe|Kylian Mbappé|Mbappe, Kylian Mbappé",
    "LOCATION, Nhật|Nhật Bản, Nhật Bản",
    "LOCATION, Mỹ|Hoa Kỳ|Mỹ, Hoa Kỳ",
    "ORGANIZATION, LHQ|Liên Hợp Quốc|LHQ, Liên Hợp Quốc"
  })
  void theFullestAndBestWrittenForm(String type, String mentions, String expected) {
    List<Candidate.Name> names = new ArrayList<>();
    StringBuilder text = new StringBuilder("Hôm qua ");
    for (String mention : mentions.split("\\|")) {
      int start = text.length();
      text.append(mention);
      names.add(Candidate.of(start, text.length(), EntityType.of(type)));
      text.append(" đến rồi lại đi. Sau đó ");
    }
    NhanDien nlp = NhanDien.builder().withoutBuiltInNames().recognizer(analysis -> names).build();
    assertThat(nlp.annotate(text.toString()).entities().names()).containsExactly(expected);
  }
}
