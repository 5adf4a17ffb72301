package io.github.nhandien.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconMatchesTest {

  private static List<Token> tokens(String text) {
    return Tokenizer.vietnamese().tokenize(Text.of(text));
  }

  /** All that begins at a token, as the text writes it. */
  private static List<String> at(List<Token> tokens, int token) {
    LexiconMatches matches = LexiconMatches.of(tokens, Lexicon.standard());
    List<String> found = new ArrayList<>();
    for (int match = matches.first(token); match < matches.first(token + 1); match++) {
      assertThat(matches.phrase(match).entries()).isNotEmpty();
      List<Token> covered = tokens.subList(token, matches.end(match));
      found.add(String.join(" ", covered.stream().map(Token::form).toList()));
    }
    return found;
  }

  @Test
  void theShorterPhraseComesBeforeTheLonger() {
    assertThat(at(tokens("Ông thăm Hà Nội."), 2)).endsWith("Hà Nội").isNotEmpty();
    assertThat(at(tokens("ở Hàn Quốc"), 1)).last().isEqualTo("Hàn Quốc");
  }

  @Test
  void everyPhraseIsThatOfTheLexicon() {
    List<Token> tokens = tokens("Bộ Ngoại giao Triều Tiên\nchiều 13/9 bác tin của KCNA về Nga.");
    LexiconMatches matches = LexiconMatches.of(tokens, Lexicon.standard());
    int longest = 0;
    for (int token = 0; token < tokens.size(); token++) {
      for (int to = token + 1; to <= tokens.size(); to++) {
        List<String> keys = tokens.subList(token, to).stream().map(Token::key).toList();
        LexiconPhrase known = Lexicon.standard().find(keys).orElse(null);
        LexiconPhrase matched = null;
        for (int match = matches.first(token); match < matches.first(token + 1); match++) {
          matched = matches.end(match) == to ? matches.phrase(match) : matched;
        }
        assertThat(matched).as(keys.toString()).isEqualTo(known);
        longest = known == null ? longest : Math.max(longest, to - token);
      }
    }
    assertThat(matches.longest()).isEqualTo(longest).isGreaterThan(1);
  }

  @Test
  void anEmptyTextHasNone() {
    LexiconMatches matches = LexiconMatches.of(List.of(), Lexicon.standard());
    assertThat(matches.first(0)).isZero();
    assertThat(matches.longest()).isZero();
  }
}
