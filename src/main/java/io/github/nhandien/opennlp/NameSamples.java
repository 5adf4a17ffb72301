package io.github.nhandien.opennlp;

import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.GoldName;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/** An annotated document in OpenNLP's terms: sentences, tokens, names that do not nest. */
final class NameSamples {
  private NameSamples() {}

  static List<NameSample> of(AnnotatedDocument document) {
    Text text = Text.of(document.text());
    List<Token> tokens = Tokenizer.vietnamese().tokenize(text);
    List<GoldName> names = outermost(document.names());
    List<NameSample> samples = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : SentenceSplitter.vietnamese().split(text, tokens)) {
      List<Token> own = sentence.tokens();
      List<Span> spans = new ArrayList<>();
      int t = 0;
      while (next < names.size() && names.get(next).span().start() < sentence.end()) {
        GoldName name = names.get(next++);
        while (t < own.size() && own.get(t).end() <= name.span().start()) {
          t++;
        }
        int from = t;
        while (t < own.size() && own.get(t).start() < name.span().end()) {
          t++;
        }
        if (from < t) {
          spans.add(new Span(from, t, OpenNlpTypes.theirs(name.type())));
        }
      }
      String[] forms = own.stream().map(Token::form).toArray(String[]::new);
      samples.add(new NameSample(forms, spans.toArray(Span[]::new), samples.isEmpty()));
    }
    return samples;
  }

  private static List<GoldName> outermost(List<GoldName> names) {
    List<GoldName> outermost = new ArrayList<>();
    int end = 0;
    for (GoldName name : names) {
      if (name.span().start() >= end) {
        outermost.add(name);
        end = name.span().end();
      }
    }
    return outermost;
  }
}
