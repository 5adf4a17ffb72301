package io.github.nhandien.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.Candidate;
import io.github.nhandien.EntityType;
import io.github.nhandien.Source;
import io.github.nhandien.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionResolverTest {
  private static final EntityType TICKER = EntityType.of("TICKER");

  private static Candidate.Name name(int start, int end, EntityType type, Source.Kind kind) {
    return Candidate.name(new Span(start, end), type, new Source(kind, "test"));
  }

  private static List<String> resolve(Candidate... candidates) {
    return new MentionResolver()
        .resolve(List.of(candidates)).stream()
            .map(m -> m.candidate().span() + " " + m.depth() + " " + m.candidate().source().kind())
            .toList();
  }

  @Test
  void dictionariesWinOverRecognizersAndThoseOverTheModel() {
    assertThat(
            resolve(
                name(0, 9, EntityType.PERSON, Source.Kind.MODEL),
                name(5, 12, EntityType.PERSON, Source.Kind.CUSTOM),
                name(10, 14, TICKER, Source.Kind.DICTIONARY)))
        .containsExactly("0..9 0 MODEL", "10..14 0 DICTIONARY");
  }

  @Test
  void disputesFarApartAreSettledEachByItself() {
    assertThat(
            resolve(
                name(40, 45, EntityType.PERSON, Source.Kind.MODEL),
                name(20, 30, EntityType.ORGANIZATION, Source.Kind.MODEL),
                name(43, 52, EntityType.LOCATION, Source.Kind.MODEL),
                name(25, 30, EntityType.LOCATION, Source.Kind.MODEL),
                name(0, 5, EntityType.PERSON, Source.Kind.MODEL),
                name(5, 9, EntityType.PERSON, Source.Kind.MODEL)))
        .containsExactly(
            "0..5 0 MODEL", "5..9 0 MODEL", "20..30 0 MODEL", "25..30 1 MODEL", "43..52 0 MODEL");
  }

  @Test
  void theLongerWinsAmongEquals() {
    assertThat(
            resolve(
                name(0, 5, EntityType.PERSON, Source.Kind.MODEL),
                name(3, 12, EntityType.LOCATION, Source.Kind.MODEL)))
        .containsExactly("3..12 0 MODEL");
  }

  @Test
  void priorityBreaksTiesBeforeLength() {
    assertThat(
            resolve(
                name(0, 5, TICKER, Source.Kind.DICTIONARY).withPriority(2),
                name(3, 12, TICKER, Source.Kind.DICTIONARY)))
        .containsExactly("0..5 0 DICTIONARY");
  }

  @Test
  void confidenceDecidesOverTheSameStretch() {
    List<ResolvedMention> resolved =
        new MentionResolver()
            .resolve(
                List.of(
                    name(0, 5, EntityType.PERSON, Source.Kind.MODEL).withConfidence(0.3),
                    name(0, 5, EntityType.LOCATION, Source.Kind.MODEL).withConfidence(0.6)));
    assertThat(resolved).hasSize(1);
    assertThat(((Candidate.Name) resolved.get(0).candidate()).type())
        .isEqualTo(EntityType.LOCATION);
  }

  @Test
  void placesNestInOrganizationsAndNotInPlaces() {
    assertThat(
            resolve(
                name(0, 20, EntityType.ORGANIZATION, Source.Kind.MODEL),
                name(10, 20, EntityType.LOCATION, Source.Kind.MODEL),
                name(30, 40, EntityType.LOCATION, Source.Kind.MODEL),
                name(35, 40, EntityType.LOCATION, Source.Kind.MODEL)))
        .containsExactly("0..20 0 MODEL", "10..20 1 MODEL", "30..40 0 MODEL");
  }

  @Test
  void whatTheUserAskedForNestsAnywhere() {
    assertThat(
            resolve(
                name(0, 20, EntityType.PERSON, Source.Kind.MODEL),
                name(5, 9, TICKER, Source.Kind.DICTIONARY)))
        .containsExactly("0..20 0 MODEL", "5..9 1 DICTIONARY");
  }

  @Test
  void manyThatDisputeOnePlaceAreSettledAsFewAre() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      candidates.add(name(i * 4, i * 4 + 4, TICKER, Source.Kind.DICTIONARY));
      candidates.add(name(i * 4 + 2, i * 4 + 6, TICKER, Source.Kind.CUSTOM)); // crosses two
      candidates.add(name(i * 4, i * 4 + 4, TICKER, Source.Kind.CUSTOM)); // the same
      candidates.add(name(i * 4 + 1, i * 4 + 3, TICKER, Source.Kind.CUSTOM)); // within
    }
    List<ResolvedMention> resolved = new MentionResolver().resolve(candidates);
    assertThat(resolved).hasSize(200);
    assertThat(resolved).allMatch(m -> m.candidate().span().length() == (m.depth() == 0 ? 4 : 2));
  }
}
