package io.github.nhandien.text;

import java.util.List;

/** Groups tokens into sentences. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface SentenceSplitter {

  /**
   * Groups all tokens of a text, in order, into sentences.
   *
   * @param text the folded text
   * @param tokens all its tokens
   * @return its sentences; empty when there are no tokens
   */
  List<Sentence> split(Text text, List<Token> tokens);

  /**
   * The library's own splitter for newspaper pages: headlines and captions end with their line.
   *
   * @return a shared instance
   */
  static SentenceSplitter vietnamese() {
    return VietnameseSentenceSplitter.INSTANCE;
  }
}
