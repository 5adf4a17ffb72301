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
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenScorerTest {
  private static final int L = LabelSet.SIZE;

  @Test
  void keptSumsAreThoseOfTheFeatures() throws IOException {
    LocalWeights outer = NameModel.standard().outerLocals();
    LocalWeights inner = NameModel.standard().innerLocals();
    for (AnnotatedDocument document :
        AnnotatedDocuments.read(Path.of("test-corpus")).subList(0, 30)) {
      Text text = Text.of(document.text());
      List<Token> tokens = Tokenizer.vietnamese().tokenize(text);
      List<Sentence> sentences = SentenceSplitter.vietnamese().split(text, tokens);
      LexiconMatches phrases = LexiconMatches.of(tokens, Lexicon.standard());
      TokenFacts facts = new TokenFacts(tokens, sentences, phrases, i -> false);
      compare(facts, sentences, outer);
      compare(facts, sentences, inner);
    }
  }

  private static void compare(TokenFacts facts, List<Sentence> sentences, LocalWeights locals) {
    TokenScorer scorer = new TokenScorer(locals, facts);
    NameFeatures features = new NameFeatures(facts, locals.templates(), FeatureList.MOST);
    short[] kept = new short[2 + L];
    short[] expected = new short[2 + L];
    for (Sentence sentence : sentences) {
      int from = sentence.firstToken();
      int to = from + sentence.tokens().size();
      scorer.within(from, to);
      features.within(from, to);
      for (int i = from; i < to; i++) {
        scorer.sum(i, kept, 2);
        long[] sums = new long[WeightTable.LANES];
        features.extract(i).addWeights(locals.table(), sums, 0);
        WeightTable.unpack(sums, expected, 2);
        assertThat(kept).isEqualTo(expected);
      }
    }
  }
}
