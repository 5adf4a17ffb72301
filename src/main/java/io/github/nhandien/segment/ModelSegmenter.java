package io.github.nhandien.segment;

import io.github.nhandien.lexicon.LexiconPhrase;
import io.github.nhandien.match.TokenTrie;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Text;
import java.util.List;

/** The best sequence of decisions under a model (Viterbi). Immutable and thread-safe. */
final class ModelSegmenter implements WordSegmenter {
  private static final int PAIRS = SegmentModel.PAIRS;

  private final SegmentModel model;
  private final TokenTrie<LexiconPhrase> trie;

  ModelSegmenter(SegmentModel model, TokenTrie<LexiconPhrase> trie) {
    this.model = model;
    this.trie = trie;
  }

  @Override
  public List<Word> segment(Text text, Sentence sentence) {
    SyllableFacts facts = new SyllableFacts(sentence.tokens(), trie);
    boolean[] joined = joined(facts);
    return Boundaries.words(text, sentence, i -> joined[i]);
  }

  private boolean[] joined(SyllableFacts facts) {
    int n = facts.n;
    BoundaryFeatures features = new BoundaryFeatures(facts);
    float[] scores = new float[PAIRS];
    byte[] back = new byte[n]; // bit y: the decision before, if the decision here is y
    float apart = 0;
    float same = Float.NEGATIVE_INFINITY;
    for (int i = 1; i < n; i++) {
      if (facts.isApart(i)) {
        back[i] = (byte) (same > apart ? 1 : 0);
        apart = Math.max(apart, same);
        same = Float.NEGATIVE_INFINITY;
        continue;
      }
      features.extract(i);
      model.score(features, scores, 0);
      float apartApart = apart + scores[0];
      float apartSame = apart + scores[1];
      float sameApart = same + scores[2];
      float sameSame = same + scores[3];
      back[i] = (byte) ((sameApart > apartApart ? 1 : 0) | (sameSame > apartSame ? 2 : 0));
      apart = Math.max(apartApart, sameApart);
      same = Math.max(apartSame, sameSame);
    }
    boolean[] joined = new boolean[n];
    int label = same > apart ? 1 : 0;
    for (int i = n - 1; i > 0; i--) {
      joined[i] = label == 1;
      label = back[i] >> label & 1;
    }
    return joined;
  }
}
