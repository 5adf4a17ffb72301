package io.github.nhandien.opennlp;

import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.util.List;
import opennlp.tools.util.Span;

/** Our tokenizer as OpenNLP's. */
final class OpenNlpTokenizer implements opennlp.tools.tokenize.Tokenizer {
  static final OpenNlpTokenizer INSTANCE = new OpenNlpTokenizer();

  private OpenNlpTokenizer() {}

  @Override
  public String[] tokenize(String text) {
    return tokens(text).stream().map(Token::text).toArray(String[]::new);
  }

  @Override
  public Span[] tokenizePos(String text) {
    return tokens(text).stream().map(t -> new Span(t.start(), t.end())).toArray(Span[]::new);
  }

  private static List<Token> tokens(String text) {
    return Tokenizer.vietnamese().tokenize(Text.of(text));
  }
}
