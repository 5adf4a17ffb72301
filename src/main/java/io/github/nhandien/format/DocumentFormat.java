package io.github.nhandien.format;

import io.github.nhandien.Document;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A way of writing annotated documents. Implementations are immutable and thread-safe; they accept
 * any text, also one with unpaired surrogates, and write it in one pass.
 *
 * <pre>{@code
 * String page = HtmlFormat.create().toString("article-1", doc);
 * }</pre>
 */
public interface DocumentFormat {

  /**
   * Writes what stands before the first document; nothing in most formats.
   *
   * @param out where to
   * @throws IOException if writing fails
   */
  default void begin(Appendable out) throws IOException {}

  /**
   * Writes one document.
   *
   * @param id what to call it
   * @param document the document
   * @param out where to
   * @throws IOException if writing fails
   */
  void write(String id, Document document, Appendable out) throws IOException;

  /**
   * Writes what stands after the last document; nothing in most formats.
   *
   * @param out where to
   * @throws IOException if writing fails
   */
  default void end(Appendable out) throws IOException {}

  /**
   * What the name of a file in this format ends in.
   *
   * @return such as {@code ".json"}
   */
  String extension();

  /**
   * A whole file with one document.
   *
   * @param id what to call it
   * @param document the document
   * @return the content of the file
   */
  default String toString(String id, Document document) {
    StringBuilder out = new StringBuilder();
    try {
      begin(out);
      write(id, document, out);
      end(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringBuilder does not throw it
    }
    return out.toString();
  }
}
