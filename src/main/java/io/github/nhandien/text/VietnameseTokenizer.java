package io.github.nhandien.text;

import java.util.Arrays;
import java.util.List;

/** The tokens of one text by {@link TokenScanner}, with their places in the original. */
final class VietnameseTokenizer implements Tokenizer {
  static final VietnameseTokenizer INSTANCE = new VietnameseTokenizer();

  private VietnameseTokenizer() {}

  @Override
  public List<Token> tokenize(Text text) {
    String folded = text.folded();
    Token[] tokens = new Token[folded.length() / 4 + 8];
    int count = 0;
    TokenScanner scanner = new TokenScanner(folded);
    int previousEnd = 0;
    while (scanner.next()) {
      int from = scanner.start();
      int to = scanner.end();
      int start = text.originalStart(from);
      int end = text.originalEnd(to);
      Form form = TokenForms.SHARED.of(folded, from, to);
      if (count == tokens.length) {
        tokens = Arrays.copyOf(tokens, count * 2);
      }
      tokens[count] =
          new Token(
              count,
              start,
              end,
              exact(text, start, end, form.composed()),
              form,
              scanner.kind(),
              count == 0 ? Gap.PARAGRAPH : gap(folded, previousEnd, from));
      count++;
      previousEnd = to;
    }
    return new TokenList(tokens, count);
  }

  /** What the user wrote, which is nearly always the form. */
  private static String exact(Text text, int start, int end, String form) {
    if (text.isFolded()) {
      return form;
    }
    String original = text.original();
    boolean same = end - start == form.length() && original.startsWith(form, start);
    return same ? form : original.substring(start, end);
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
