package io.github.nhandien.time;

import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Tags a text in a test and writes what was found as the tables do. */
final class Tagged {
  private Tagged() {}

  static List<TimeMatch> matches(String original, TimeContext context) {
    Text text = Text.of(original);
    List<Token> tokens = Tokenizer.vietnamese().tokenize(text);
    return TimeTagger.vietnamese().tag(SentenceSplitter.vietnamese().split(text, tokens), context);
  }

  static List<TimeMatch> matches(String original, String date) {
    return matches(original, TimeContext.of(LocalDate.parse(date)));
  }

  /** TYPE;value;mod;span, with " | " between, or "-". */
  static String row(String text, List<TimeMatch> matches) {
    if (matches.isEmpty()) {
      return "-";
    }
    return matches.stream()
        .map(
            m ->
                m.type()
                    + ";"
                    + m.value()
                    + ";"
                    + m.modifier().map(Enum::name).orElse("")
                    + ";"
                    + m.span().in(text))
        .collect(Collectors.joining(" | "));
  }
}
