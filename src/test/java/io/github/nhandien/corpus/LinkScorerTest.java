package io.github.nhandien.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.nhandien.EntityType;
import io.github.nhandien.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LinkScorerTest {
  private static final Offset<Double> EXACT = within(1e-9);

  /** One letter a mention: its entity; a space is no mention. */
  private static List<GoldName> names(String entities) {
    List<GoldName> names = new ArrayList<>();
    for (int i = 0; i < entities.length(); i++) {
      if (entities.charAt(i) != ' ') {
        names.add(
            new GoldName(
                new Span(i, i + 1), EntityType.PERSON, String.valueOf(entities.charAt(i))));
      }
    }
    return names;
  }

  private static LinkScore score(String expected, String found) {
    return LinkScorer.score(names(expected), names(found));
  }

  @Test
  void theSameUnderOtherNamesIsPerfect() {
    LinkScore score = score("aabbc", "xxyyz");
    assertThat(score.mean()).isCloseTo(1, EXACT);
  }

  /** The worked example of Bagga and Baldwin (1998): a link between two of three chains. */
  @Test
  void theExampleOfTheLiterature() {
    LinkScore merged = score("aaaaabbccccc", "aaaaabbaaaaa");
    assertThat(merged.muc().precision()).isCloseTo(0.9, EXACT);
    assertThat(merged.muc().recall()).isCloseTo(1, EXACT);
    assertThat(merged.bCubed().precision()).isCloseTo(7.0 / 12, EXACT);
    assertThat(merged.bCubed().recall()).isCloseTo(1, EXACT);
    LinkScore smaller = score("aaaaabbccccc", "aaaaabbbbbbb");
    assertThat(smaller.muc().precision()).isCloseTo(0.9, EXACT);
    assertThat(smaller.bCubed().precision()).isCloseTo((5 + 29 / 7.0) / 12, EXACT);
  }

  @Test
  void entitiesArePairedOffOneToOne() {
    LinkScore score = score("aaaaabbccccc", "aaaaabbaaaaa");
    // {a or c: 5, with 10} = 10/15, {b, b} = 1; over two found and three expected
    assertThat(score.ceaf().precision()).isCloseTo((2.0 / 3 + 1) / 2, EXACT);
    assertThat(score.ceaf().recall()).isCloseTo((2.0 / 3 + 1) / 3, EXACT);
  }

  @Test
  void mentionsThatOneSideLacksStandAlone() {
    LinkScore score = score("aaa", "aa b");
    assertThat(score.bCubed().recall()).isCloseTo(4.0 / 9, EXACT);
    assertThat(score.bCubed().precision()).isCloseTo(2.0 / 3, EXACT);
    assertThat(score.muc().recall()).isCloseTo(0.5, EXACT);
    assertThat(score.muc().precision()).isCloseTo(1, EXACT);
  }

  @Test
  void nothingScoresNothing() {
    assertThat(score("", "").mean()).isZero();
    assertThat(LinkScore.NONE.plus(score("aa", "aa")).mean()).isCloseTo(1, EXACT);
  }

  @Test
  void evaluationMeasuresLinkingOfDocumentsWithIdentifiersOnly() {
    String gold = "# id: a\n[PER#p Vladimir Putin] đến. Ông [PER#p Putin] nói.";
    AnnotatedDocument expected = InlineFormat.parse("gold", gold).get(0);
    Evaluation result = Evaluation.of(expected, expected);
    assertThat(result.links().givenGold().mean()).isCloseTo(1, EXACT);
    assertThat(result.links().exactString().muc().recall()).isZero();
    assertThat(result.links().lastSyllable().mean()).isCloseTo(1, EXACT);
    assertThat(result.table()).contains("linking, F1").contains("baseline: same string");
    AnnotatedDocument bare = InlineFormat.parse("gold", gold.replace("#p", "")).get(0);
    assertThat(Evaluation.of(bare, bare).table()).doesNotContain("linking");
  }
}
