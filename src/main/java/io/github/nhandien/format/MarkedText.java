package io.github.nhandien.format;

import io.github.nhandien.Document;
import io.github.nhandien.Mention;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/** A document's text cut at the edges of its mentions, in the order in which one writes them. */
final class MarkedText {
  private MarkedText() {}

  /** Is told the pieces of the text. */
  interface Writer {
    void text(String piece) throws IOException;

    void open(Mention mention) throws IOException;

    void close(Mention mention) throws IOException;
  }

  /** Walks the text; every mention shown is opened and closed once, properly nested. */
  static void write(Document document, Predicate<Mention> shown, Writer writer) throws IOException {
    String text = document.text();
    Deque<Mention> open = new ArrayDeque<>();
    int at = 0;
    for (Mention mention : document.mentions()) {
      if (!shown.test(mention)) {
        continue;
      }
      while (!open.isEmpty() && open.peek().end() <= mention.start()) {
        at = close(open.pop(), text, at, writer);
      }
      at = piece(text, at, mention.start(), writer);
      writer.open(mention);
      open.push(mention);
    }
    while (!open.isEmpty()) {
      at = close(open.pop(), text, at, writer);
    }
    piece(text, at, text.length(), writer);
  }

  private static int close(Mention mention, String text, int at, Writer writer) throws IOException {
    piece(text, at, mention.end(), writer);
    writer.close(mention);
    return mention.end();
  }

  private static int piece(String text, int from, int to, Writer writer) throws IOException {
    if (from < to) {
      writer.text(text.substring(from, to));
    }
    return to;
  }
}
