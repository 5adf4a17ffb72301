package io.github.nhandien.time;

import io.github.nhandien.text.Sentence;
import java.util.List;

/** The library's tagger. */
final class VietnameseTimeTagger implements TimeTagger {
  static final VietnameseTimeTagger INSTANCE = new VietnameseTimeTagger();

  @Override
  public List<TimeMatch> tag(List<Sentence> sentences, TimeContext context) {
    return List.of();
  }
}
