package io.github.nhandien;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a document that names an entity or says a time. Immutable and thread-safe. For every
 * mention {@code document.text().substring(start(), end()).equals(text())}.
 */
public sealed interface Mention permits EntityMention, TimeExpression {

  /**
   * Its place in the user's text.
   *
   * @return start and exclusive end, UTF-16 code units
   */
  Span span();

  /**
   * Offset of its first UTF-16 code unit in the user's text.
   *
   * @return the start
   */
  default int start() {
    return span().start();
  }

  /**
   * Offset after its last UTF-16 code unit in the user's text.
   *
   * @return the exclusive end
   */
  default int end() {
    return span().end();
  }

  /**
   * Its characters, exactly as in the user's text.
   *
   * @return the text of the mention
   */
  String text();

  /**
   * How many mentions enclose it.
   *
   * @return 0 for the outermost
   */
  int depth();

  /**
   * Who found it and why.
   *
   * @return its source
   */
  Source source();

  /**
   * The document that it belongs to.
   *
   * @return the document
   */
  Document document();

  /**
   * The sentence in which it begins.
   *
   * @return a sentence of the document
   */
  default Sentence sentence() {
    return document().sentenceAt(start());
  }

  /**
   * The tokens that it overlaps.
   *
   * @return tokens of the document, at least one
   */
  default List<Token> tokens() {
    return document().tokensIn(span());
  }

  /**
   * The mention that directly encloses it.
   *
   * @return the enclosing mention, empty for the outermost
   */
  Optional<Mention> parent();

  /**
   * The mentions that lie directly in it.
   *
   * @return nested mentions in order, often none
   */
  List<Mention> children();
}
