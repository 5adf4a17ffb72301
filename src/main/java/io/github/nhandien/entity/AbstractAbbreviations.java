package io.github.nhandien.entity;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.match.TokenTrie;
import io.github.nhandien.table.Table;
import io.github.nhandien.text.Gap;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import java.util.BitSet;
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
  private static final TokenTrie<Boolean> HEADS = heads();

  private AbstractAbbreviations() {}

  private static TokenTrie<Boolean> heads() {
    TokenTrie.Builder<Boolean> heads = new TokenTrie.Builder<>();
    for (String head :
        Table.read(AbstractAbbreviations.class, "abstract-heads.tsv").firstColumn()) {
      heads.put(List.of(head.split(" ")), true);
    }
    return heads.build();
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
    Text text = analysis.folded();
    BitSet ends = null; // made only for a text that has such brackets
    Set<String> found = new HashSet<>();
    Set<String> bodies = new HashSet<>();
    int bracket = text.folded().indexOf('('); // far quicker than a look at every token
    for (; bracket >= 0; bracket = text.folded().indexOf('(', bracket + 1)) {
      int i = tokenFrom(tokens, text.originalStart(bracket));
      if (i > 0 && isAbbreviation(tokens, i)) {
        ends = ends == null ? ends(candidates) : ends;
        String abbreviation = tokens.get(i + 1).text();
        if (ends.get(tokens.get(i - 1).end())) {
          bodies.add(abbreviation);
        } else if (isDefined(tokens, i)) {
          found.add(abbreviation);
        }
      }
    }
    found.removeAll(bodies);
    return found;
  }

  /** The first token at an offset or behind it. */
  private static int tokenFrom(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the token is a bracket with nothing but an abbreviation in it. */
  private static boolean isAbbreviation(List<Token> tokens, int bracket) {
    return bracket + 2 < tokens.size()
        && tokens.get(bracket).is("(")
        && tokens.get(bracket + 1).isAllCaps()
        && tokens.get(bracket + 2).is(")");
  }

  private static BitSet ends(List<Candidate> candidates) {
    BitSet ends = new BitSet();
    candidates.forEach(name -> ends.set(name.span().end()));
    return ends;
  }

  /** Whether the words before a bracket begin with a head of what is no body. */
  private static boolean isDefined(List<Token> tokens, int bracket) {
    for (int i = bracket - 1; i >= Math.max(0, bracket - LONGEST); i--) {
      if (startsLine(tokens.get(i + 1)) || isBreak(tokens.get(i))) {
        return false;
      }
      if (isHead(tokens, i, bracket)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHead(List<Token> tokens, int from, int to) {
    int state = 0;
    for (int i = from; i < to && state >= 0; i++) {
      state = HEADS.next(state, HEADS.symbol(tokens.get(i).key()));
      if (state >= 0 && HEADS.hasValue(state)) {
        return true;
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
