package io.github.nhandien.segment;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The segmenter with the model in the jar, which is read when it first segments. */
final class VietnameseSegmenter implements WordSegmenter {
  static final VietnameseSegmenter INSTANCE = new VietnameseSegmenter();
  private static final String RESOURCE = "/io/github/nhandien/models/words.bin";

  private VietnameseSegmenter() {}

  @Override
  public List<Word> segment(Text text, Sentence sentence) {
    return Holder.SEGMENTER.segment(text, sentence);
  }

  private static final class Holder {
    static final WordSegmenter SEGMENTER = load();

    private static WordSegmenter load() {
      try (InputStream in = VietnameseSegmenter.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("model missing from the jar: " + RESOURCE);
        }
        return SegmentModel.read(in).segmenter();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }
}
