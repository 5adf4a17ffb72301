package io.github.nhandien;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.TokenKind;
import io.github.nhandien.time.TimeContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NhanDienTest {
  private static final NhanDien NLP = NhanDien.create();
  private static final EntityType TICKER = EntityType.of("TICKER");

  private static final String TEXT =
      "Hãng thông tấn trung ương Triều Tiên (KCNA) loan tin Tổng thống Nga Vladimir Putin gặp ông Kim"
          + " Jong-un. Ông Putin cảm ơn Triều Tiên.\nBộ Ngoại giao Mỹ chưa bình luận.";

  private final Document doc = NLP.annotate(TEXT);

  @Test
  void findsPeoplePlacesAndAgencies() {
    assertThat(doc.people().names()).containsExactly("Vladimir Putin", "Kim Jong-un");
    assertThat(doc.places().names()).containsExactly("Triều Tiên", "Nga", "Mỹ");
    assertThat(doc.agencies().names())
        .contains("Hãng thông tấn trung ương Triều Tiên", "Bộ Ngoại giao Mỹ");
    assertThat(doc.agencies().first().mentions())
        .extracting(EntityMention::text)
        .containsExactly("Hãng thông tấn trung ương Triều Tiên", "KCNA");
    assertThat(doc.people().first().titles())
        .extracting(Title::toString)
        .containsExactly("Tổng thống (Nga)");
    assertThat(doc.places().first().countryCode()).contains("KP");
  }

  @Test
  void nestsPlacesInOrganizations() {
    EntityMention ministry =
        doc.organizations().named("Bộ Ngoại giao Mỹ").orElseThrow().mentions().get(0);
    assertThat(ministry.depth()).isZero();
    Mention inside = ministry.children().get(0);
    assertThat(inside.text()).isEqualTo("Mỹ");
    assertThat(inside.depth()).isEqualTo(1);
    assertThat(inside.parent()).contains(ministry);
    assertThat(doc.mentions().outermost().texts()).doesNotContain("Mỹ");
  }

  @Test
  void leadsFromMentionsToSentencesTokensEntitiesAndBack() {
    Person putin = doc.people().named("Vladimir Putin").orElseThrow();
    assertThat(putin.mentions())
        .extracting(EntityMention::text)
        .containsExactly("Vladimir Putin", "Putin");
    EntityMention second = putin.mentions().get(1);
    assertThat(second.entity()).isSameAs(putin);
    Sentence sentence = second.sentence();
    assertThat(sentence.text()).isEqualTo("Ông Putin cảm ơn Triều Tiên.");
    assertThat(doc.entities().in(sentence).ofType(EntityType.PERSON).names())
        .containsExactly("Vladimir Putin");
    assertThat(doc.mentions().in(sentence).texts()).containsExactly("Putin", "Triều Tiên");
    assertThat(second.tokens()).extracting(t -> t.text()).containsExactly("Putin");
    assertThat(doc.mentions().at(second.tokens().get(0)).list()).containsExactly(second);
    assertThat(doc.mentions().at(second.start()).list()).containsExactly(second);
  }

  @Test
  void viewsSayWhatIsMissing() {
    Document empty = NLP.annotate("");
    assertThat(empty.people().isEmpty()).isTrue();
    assertThat(empty.people().findFirst()).isEmpty();
    assertThatThrownBy(() -> empty.people().first()).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> NLP.annotate((String) null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void takesRecognizersAsLambdas() {
    NhanDien nlp =
        NhanDien.builder()
            .recognizer(
                analysis ->
                    analysis.tokens().stream()
                        .filter(t -> t.kind() == TokenKind.HASHTAG)
                        .map(t -> Candidate.of(t.start(), t.end(), EntityType.of("HASHTAG")))
                        .toList())
            .build();
    Document document = nlp.annotate("Mừng #SEAGames ở Hà Nội");
    CustomEntity tag = document.entities().ofClass(CustomEntity.class).first();
    assertThat(tag.name()).isEqualTo("#SEAGames");
    assertThat(tag.type().name()).isEqualTo("HASHTAG");
    assertThat(tag.mentions().get(0).source().kind()).isEqualTo(Source.Kind.CUSTOM);
  }

  @Test
  void theUsersCandidatesWinAndKeepTheirFacts() {
    NhanDien nlp =
        NhanDien.builder()
            .recognizer(
                analysis ->
                    List.of(
                        Candidate.of(0, 5, TICKER)
                            .withEntity("id-7", "Tập đoàn Putin", Map.of("exchange", "HOSE"))))
            .build();
    Entity entity = nlp.annotate("Putin đến").entities().first();
    assertThat(entity.id()).isEqualTo("id-7");
    assertThat(entity.name()).isEqualTo("Tập đoàn Putin");
    assertThat(entity.type()).isEqualTo(TICKER);
    assertThat(entity.attributes()).containsExactly(Map.entry("exchange", "HOSE"));
  }

  @Test
  void aRecognizerMayTakeSpacesForAName() {
    for (EntityType type : List.of(EntityType.PERSON, EntityType.ORGANIZATION, TICKER)) {
      NhanDien nlp = NhanDien.builder().recognizer(a -> List.of(Candidate.of(3, 5, type))).build();
      assertThat(nlp.annotate("Ông    Lavrov.").mentions())
          .extracting(Mention::span)
          .contains(new Span(3, 5));
    }
  }

  @Test
  void aRecognizerThatPointsOutsideOfTheTextIsNamed() {
    NhanDien nlp = NhanDien.builder().recognizer(a -> List.of(Candidate.of(3, 99, TICKER))).build();
    assertThatThrownBy(() -> nlp.annotate("ngắn"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("3..99");
  }

  @Test
  void canDoWithoutItsOwnNames() {
    assertThat(NhanDien.builder().withoutBuiltInNames().build().annotate(TEXT).people().isEmpty())
        .isTrue();
  }

  @Test
  void manyTextsAreAnnotatedInOrder() {
    NhanDien nlp = NhanDien.create();
    List<String> texts = IntStream.range(0, 200).mapToObj(i -> "Ông Putin thăm xã " + i).toList();
    assertThat(nlp.annotateAll(texts.stream()).map(Document::text)).isEqualTo(texts);
    assertThat(
            nlp.annotateAll(
                    Stream.of("hôm nay"), t -> t, t -> TimeContext.of(LocalDate.of(2023, 9, 14)))
                .map(doc -> doc.times().first().value().timex3()))
        .containsExactly("2023-09-14");
  }
}
