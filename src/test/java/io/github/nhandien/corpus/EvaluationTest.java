package io.github.nhandien.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.nhandien.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static Evaluation compare(String expected, String found) {
    return Evaluation.of(
        InlineFormat.parse("gold", "# id: a\n" + expected).get(0),
        InlineFormat.parse("found", "# id: a\n" + found).get(0));
  }

  @Test
  void countsNamesOfAllDepthsAndOutermost() {
    Evaluation result =
        compare(
            "[ORG Bộ Ngoại giao [LOC Mỹ]] gặp [PER Kim] ở [LOC Hà Nội]",
            "[ORG Bộ Ngoại giao] [LOC Mỹ] gặp [PER Kim] ở [PER Hà Nội]");
    assertThat(result.names())
        .containsEntry(EntityType.ORGANIZATION, new Score(0, 1, 1))
        .containsEntry(EntityType.LOCATION, new Score(1, 1, 2))
        .containsEntry(EntityType.PERSON, new Score(1, 2, 1));
    assertThat(result.allNames()).isEqualTo(new Score(2, 4, 4));
    assertThat(result.allOutermost()).isEqualTo(new Score(1, 4, 3));
    assertThat(result.differences())
        .extracting(Difference::toString)
        .containsExactly(
            "a 0..16 \"Bộ Ngoại giao Mỹ\": expected ORGANIZATION, found ORGANIZATION \"Bộ Ngoại"
                + " giao\"",
            "a 27..33 \"Hà Nội\": expected LOCATION, found PERSON \"Hà Nội\"");
  }

  @Test
  void countsTimes() {
    Evaluation result =
        compare(
            "[DATE=2024,START đầu năm 2024] và [DUR=P4Y bốn năm], [DATE=2023-09-13 ngày 13/9]",
            "đầu [DATE=2024 năm 2024] và bốn [DATE=2024 năm], [DATE=2024-09-13 ngày 13/9]");
    assertThat(result.times())
        .isEqualTo(
            new TimeScores(
                new Score(1, 3, 3),
                new Score(3, 3, 3),
                new Score(2, 3, 3),
                new Score(1, 3, 3),
                new Score(0, 0, 1)));
    assertThat(result.differences())
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.SPAN, Difference.Kind.SPAN, Difference.Kind.VALUE);
  }

  @Test
  void missedAndSpurious() {
    Evaluation result = compare("[PER Kim] nói", "Kim [LOC nói]");
    assertThat(result.differences())
        .extracting(Difference::toString)
        .containsExactly("a 0..3 \"Kim\": missed PERSON", "a 4..7 \"nói\": spurious LOCATION");
  }

  @Test
  void scores() {
    Score score = new Score(1, 2, 4);
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(0.25);
    assertThat(score.f1()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(Score.NONE.f1()).isZero();
  }

  @Test
  void sumsToAMicroAverageAndPrintsIt() {
    Evaluation one = compare("[PER Kim]", "[PER Kim]");
    Evaluation sum = Evaluation.sum(List.of(one, compare("[PER Kim]", "Kim")));
    assertThat(sum.table())
        .startsWith(
            "2 documents                  precision  recall     F1 expected  found  correct\n")
        .contains(
            "  PERSON                         100.0    50.0   66.7        2      1        1\n");
  }
}
