package io.github.nhandien.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.AnnotatedDocuments;
import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconMatches;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameReadingTest {
  private static final float NEVER = 1_000_000;

  @Test
  void whatIsNotReadHasNoNames() throws IOException {
    int names = 0;
    int differences = 0;
    for (AnnotatedDocument document : AnnotatedDocuments.read(Path.of("test-corpus"))) {
      List<String> all = names(document.text(), NEVER);
      List<String> found = names(document.text(), NameReading.HOPELESS);
      names += all.size();
      differences += without(all, found) + without(found, all);
    }
    assertThat(names).isGreaterThan(10_000);
    assertThat(differences).isLessThanOrEqualTo(names / 1_000);
  }

  private static int without(List<String> names, List<String> others) {
    List<String> rest = new ArrayList<>(names);
    rest.removeAll(others);
    return rest.size();
  }

  private static List<String> names(String article, float hopeless) {
    Text text = Text.of(article);
    List<Token> tokens = Tokenizer.vietnamese().tokenize(text);
    List<Sentence> sentences = SentenceSplitter.vietnamese().split(text, tokens);
    LexiconMatches phrases = LexiconMatches.of(tokens, Lexicon.standard());
    TokenFacts facts = new TokenFacts(tokens, sentences, phrases, i -> false);
    NameReading reading = new NameReading(NameModel.standard(), facts, sentences, hopeless);
    return reading.second(reading.first()).stream()
        .map(name -> name.from() + "-" + name.to() + " " + name.type())
        .toList();
  }
}
