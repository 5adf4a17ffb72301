package io.github.nhandien.opennlp;

import io.github.nhandien.segment.Word;
import io.github.nhandien.segment.WordSegmenter;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/** A word segmenter as OpenNLP's tokenizer. */
final class OpenNlpWordTokenizer implements opennlp.tools.tokenize.Tokenizer {
  private final WordSegmenter segmenter;

  OpenNlpWordTokenizer(WordSegmenter segmenter) {
    this.segmenter = segmenter;
  }

  @Override
  public String[] tokenize(String text) {
    return words(text).stream().map(Word::text).toArray(String[]::new);
  }

  @Override
  public Span[] tokenizePos(String text) {
    return words(text).stream().map(w -> new Span(w.start(), w.end())).toArray(Span[]::new);
  }

  private List<Word> words(String string) {
    Text text = Text.of(string);
    List<Word> words = new ArrayList<>();
    for (Sentence sentence :
        SentenceSplitter.vietnamese().split(text, Tokenizer.vietnamese().tokenize(text))) {
      words.addAll(segmenter.segment(text, sentence));
    }
    return words;
  }
}
