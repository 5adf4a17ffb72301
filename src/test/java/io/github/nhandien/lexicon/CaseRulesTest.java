package io.github.nhandien.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CaseRulesTest {
  private final Lexicon lexicon = Lexicon.standard();

  @Test
  void theySayWhatThePhraseSays() {
    for (int number = 1; number <= lexicon.trie().size(); number++) {
      LexiconPhrase phrase = lexicon.trie().numbered(number);
      String name = phrase.entries().get(0).name();
      String first = name.substring(0, 1);
      for (String written :
          List.of(
              name,
              name.toLowerCase(Locale.ROOT),
              name.toUpperCase(Locale.ROOT),
              first.toUpperCase(Locale.ROOT) + name.substring(1).toLowerCase(Locale.ROOT))) {
        List<Token> tokens = Tokenizer.vietnamese().tokenize(Text.of(written));
        assertThat(lexicon.cases().kinds(number, capitals(tokens)))
            .as(written)
            .isEqualTo(phrase.kindsWritten(tokens, 0));
      }
    }
  }

  @Test
  void aTriggerMatchesInEitherCase() {
    LexiconPhrase title = lexicon.find("ông").orElseThrow();
    for (String written : List.of("ông", "Ông")) {
      List<Token> tokens = Tokenizer.vietnamese().tokenize(Text.of(written));
      assertThat(title.kindsWritten(tokens, 0) & LexiconKind.TITLE.bit()).isNotZero();
    }
  }

  private static int capitals(List<Token> tokens) {
    int capitals = 0;
    for (int i = 0; i < tokens.size(); i++) {
      capitals |= tokens.get(i).isCapitalized() ? 1 << i : 0;
    }
    return capitals;
  }
}
