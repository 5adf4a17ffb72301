package io.github.nhandien.cli;

import io.github.nhandien.segment.WordSegmenter;
import io.github.nhandien.vncorenlp.VnCoreNlpSegmenter;
import java.io.IOException;
import java.nio.file.Path;

/** Word segmenters by the names that the command line gives them. */
final class Segmenters {
  static final String DESCRIPTION =
      "ours, longest (longest match alone), or vncorenlp:DIR with the folder of VnCoreNLP's models.";

  private static final String VNCORENLP = "vncorenlp:";

  private Segmenters() {}

  static WordSegmenter named(String name) throws IOException {
    if (name.startsWith(VNCORENLP)) {
      return VnCoreNlpSegmenter.load(Path.of(name.substring(VNCORENLP.length())));
    }
    return switch (name) {
      case "ours" -> WordSegmenter.vietnamese();
      case "longest" -> WordSegmenter.longestMatch();
      default ->
          throw new IllegalArgumentException(
              "--segmenter: expected ours, longest or vncorenlp:DIR but found " + name);
    };
  }
}
