package io.github.nhandien.time;

import io.github.nhandien.text.Sentence;
import java.util.List;

/** Finds time expressions. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface TimeTagger {

  /**
   * Finds the time expressions of a document.
   *
   * @param sentences its sentences in order
   * @param context what they are resolved against
   * @return matches in order; no two overlap
   */
  List<TimeMatch> tag(List<Sentence> sentences, TimeContext context);

  /**
   * The library's own tagger for Vietnamese.
   *
   * @return a shared instance
   */
  static TimeTagger vietnamese() {
    return VietnameseTimeTagger.INSTANCE;
  }
}
