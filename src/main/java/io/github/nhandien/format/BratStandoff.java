package io.github.nhandien.format;

import io.github.nhandien.Document;
import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.BratFormat;
import java.io.IOException;

/**
 * The annotations of a document in the stand-off format of brat, as {@link BratFormat} describes
 * it. The text belongs beside it in a {@code .txt} file. Immutable and thread-safe.
 */
public final class BratStandoff implements DocumentFormat {

  private BratStandoff() {}

  /**
   * The format.
   *
   * @return the format
   */
  public static BratStandoff create() {
    return new BratStandoff();
  }

  @Override
  public String extension() {
    return ".ann";
  }

  @Override
  public void write(String id, Document document, Appendable out) throws IOException {
    out.append(BratFormat.annotations(AnnotatedDocument.of(id, document)));
  }
}
