package io.github.nhandien.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tokens of one text by {@link TokenScanner}, with their places in the original. */
final class VietnameseTokenizer implements Tokenizer {
  static final VietnameseTokenizer INSTANCE = new VietnameseTokenizer();

  private VietnameseTokenizer() {}

  @Override
  public List<Token> tokenize(Text text) {
    String folded = text.folded();
    String original = text.original();
    List<Token> tokens = new ArrayList<>(folded.length() / 5 + 4);
    TokenScanner scanner = new TokenScanner(folded);
    int previousEnd = 0;
    while (scanner.next()) {
      int from = scanner.start();
      int to = scanner.end();
      int start = text.originalStart(from);
      int end = text.originalEnd(to);
      String form = folded.substring(from, to);
      String exact = folded == original ? form : original.substring(start, end);
      tokens.add(
          new Token(
              tokens.size(),
              start,
              end,
              exact,
              form,
              SyllableKey.of(form),
              scanner.kind(),
              tokens.isEmpty() ? Gap.PARAGRAPH : gap(folded, previousEnd, from)));
      previousEnd = to;
    }
    return Collections.unmodifiableList(tokens);
  }

  private static Gap gap(String folded, int from, int to) {
    if (from == to) {
      return Gap.NONE;
    }
    int lineEnds = 0;
    for (int i = from; i < to; i++) {
      if (folded.charAt(i) == '\n') {
        lineEnds++;
      }
    }
    return lineEnds == 0 ? Gap.SPACE : lineEnds == 1 ? Gap.LINE : Gap.PARAGRAPH;
  }
}
