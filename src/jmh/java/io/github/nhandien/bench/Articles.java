package io.github.nhandien.bench;

import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.AnnotatedDocuments;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The articles of test-corpus, as they are or joined to a text of a wanted length. */
final class Articles {
  static final LocalDate PUBLISHED = LocalDate.of(2023, 9, 14);

  private static final double ENOUGH = 1e6;

  final List<String> texts;
  final double tokens;
  final double megabytes;

  private Articles(List<String> texts) {
    this.texts = texts;
    this.tokens = texts.stream().mapToInt(t -> tokenCount(t)).sum();
    this.megabytes =
        texts.stream().mapToInt(t -> t.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
  }

  private static int tokenCount(String text) {
    return Tokenizer.vietnamese().tokenize(Text.of(text)).size();
  }

  /** All of them. */
  static Articles all() {
    return new Articles(read());
  }

  /**
   * Texts on one line each, of so many bytes in UTF-8 or a few more: as many as make a megabyte, so
   * that short ones do not come back while they are still in the processor's caches.
   */
  static Articles onOneLine(int bytes) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int length = 0;
    List<String> texts = read();
    for (int i = 0; (double) lines.size() * bytes < ENOUGH; i++) {
      for (String sentence : texts.get(i % texts.size()).split("(?<=[.!?\n])")) {
        String flat = sentence.replace('\n', ' ');
        line.append(flat);
        length += flat.getBytes(StandardCharsets.UTF_8).length;
        if (length >= bytes) {
          lines.add(line.toString());
          line.setLength(0);
          length = 0;
        }
      }
    }
    return new Articles(lines);
  }

  private static List<String> read() {
    try {
      return AnnotatedDocuments.read(Path.of("test-corpus")).stream()
          .map(AnnotatedDocument::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
