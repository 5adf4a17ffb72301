package io.github.nhandien.opennlp;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Tokenizer;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;

/** Our sentence splitter as OpenNLP's. */
final class OpenNlpSentenceDetector implements SentenceDetector {
  static final OpenNlpSentenceDetector INSTANCE = new OpenNlpSentenceDetector();

  private OpenNlpSentenceDetector() {}

  @Override
  public String[] sentDetect(CharSequence text) {
    return sentences(text).stream().map(Sentence::text).toArray(String[]::new);
  }

  @Override
  public Span[] sentPosDetect(CharSequence text) {
    return sentences(text).stream().map(s -> new Span(s.start(), s.end())).toArray(Span[]::new);
  }

  private static List<Sentence> sentences(CharSequence characters) {
    Text text = Text.of(characters.toString());
    return SentenceSplitter.vietnamese().split(text, Tokenizer.vietnamese().tokenize(text));
  }
}
