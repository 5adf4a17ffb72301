package io.github.nhandien.text;

import java.util.List;

/** Cuts a text into syllable-level tokens. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface Tokenizer {

  /**
   * Cuts a text into tokens, in order, covering all that is not white space or zero-width.
   *
   * @param text the folded text
   * @return its tokens; empty for blank text
   */
  List<Token> tokenize(Text text);

  /**
   * The library's own tokenizer: Vietnamese syllables, numbers, dates, addresses, abbreviations.
   *
   * @return a shared instance
   */
  static Tokenizer vietnamese() {
    return VietnameseTokenizer.INSTANCE;
  }
}
