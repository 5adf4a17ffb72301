package io.github.nhandien.corpus;

import io.github.nhandien.Candidate;
import io.github.nhandien.NhanDien;
import io.github.nhandien.text.Token;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Measures name linking on a document whose names have identifiers of entities. */
final class LinkEvaluation {
  private LinkEvaluation() {}

  /** Links what the human reader marked; documents without identifiers give no scores. */
  static LinkScores of(AnnotatedDocument expected, List<GoldName> found) {
    if (expected.names().stream().map(GoldName::entity).noneMatch(Objects::nonNull)) {
      return LinkScores.NONE;
    }
    return new LinkScores(
        LinkScorer.score(expected.names(), linked(expected)),
        LinkScorer.score(expected.names(), found),
        baseline(expected, text -> text),
        baseline(expected, LinkEvaluation::lastSyllable));
  }

  /** The reader's mentions as the library's linker groups them. */
  static List<GoldName> linked(AnnotatedDocument expected) {
    List<Candidate.Name> names =
        expected.names().stream()
            .map(n -> Candidate.of(n.span().start(), n.span().end(), n.type()))
            .toList();
    NhanDien linker =
        NhanDien.builder().withoutBuiltInNames().recognizer(analysis -> names).build();
    return AnnotatedDocument.of(expected.id(), linker.annotate(expected.text())).names();
  }

  private static LinkScore baseline(AnnotatedDocument expected, Function<String, String> entity) {
    List<GoldName> linked =
        expected.names().stream()
            .map(n -> new GoldName(n.span(), n.type(), entity.apply(n.span().in(expected.text()))))
            .toList();
    return LinkScorer.score(expected.names(), linked);
  }

  private static String lastSyllable(String name) {
    return Token.keyOf(name.substring(name.lastIndexOf(' ') + 1));
  }
}
