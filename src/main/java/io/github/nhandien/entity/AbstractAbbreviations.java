package io.github.nhandien.entity;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.table.Table;
import io.github.nhandien.text.Gap;
import io.github.nhandien.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Abbreviations that a text defines as something else than a name: "Chiến lược An ninh Quốc gia
 * (NSS)", "chỉ số giá tiêu dùng (CPI)". Wherever they stand in that text they are none.
 */
final class AbstractAbbreviations {
  /** So many tokens at most lie between the head of a definition and its bracket. */
  private static final int LONGEST = 14;

  /** The first words of what is no body, such as chiến lược. */
  private static final Set<String> HEADS =
      Table.read(AbstractAbbreviations.class, "abstract-heads.tsv").firstColumn();

  private static final int LONGEST_HEAD =
      HEADS.stream().mapToInt(head -> head.split(" ").length).max().orElse(0);

  private final List<Token> tokens;

  private AbstractAbbreviations(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * The abbreviations of a text that name no body.
   *
   * @param analysis the text
   * @param candidates the names found so far: what one of them stands right before is its own
   * @return them as the text writes them
   */
  static Set<String> of(Analysis analysis, List<Candidate> candidates) {
    List<Token> tokens = analysis.tokens();
    Set<Integer> ends = new HashSet<>();
    candidates.forEach(name -> ends.add(name.span().end()));
    AbstractAbbreviations text = new AbstractAbbreviations(tokens);
    Set<String> found = new HashSet<>();
    Set<String> bodies = new HashSet<>();
    for (int i = 1; i < tokens.size() - 2; i++) {
      if (tokens.get(i).is("(") && tokens.get(i + 1).isAllCaps() && tokens.get(i + 2).is(")")) {
        boolean body = ends.contains(tokens.get(i - 1).end());
        String abbreviation = tokens.get(i + 1).span().in(analysis.text());
        if (body) {
          bodies.add(abbreviation);
        } else if (text.isDefined(i)) {
          found.add(abbreviation);
        }
      }
    }
    found.removeAll(bodies);
    return found;
  }

  /** Whether the words before a bracket begin with a head of what is no body. */
  private boolean isDefined(int bracket) {
    for (int i = bracket - 1; i >= Math.max(0, bracket - LONGEST); i--) {
      if (startsLine(tokens.get(i + 1)) || isBreak(tokens.get(i))) {
        return false;
      }
      StringBuilder words = new StringBuilder();
      for (int j = i; j < Math.min(bracket, i + LONGEST_HEAD); j++) {
        words.append(j > i ? " " : "").append(tokens.get(j).key());
        if (HEADS.contains(words.toString())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean startsLine(Token token) {
    return token.gap() == Gap.LINE || token.gap() == Gap.PARAGRAPH;
  }

  private static boolean isBreak(Token token) {
    return token.is(".") || token.is(";") || token.is(":") || token.is("(") || token.is(")");
  }
}
