package io.github.nhandien.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ViterbiTest {
  private static final int L = LabelSet.SIZE;
  private static final float SCALE = 0.02f;
  private static final int UNIT = 1 << PairScores.UNIT_BITS;

  private final Random random = new Random(1);
  private final float[] weights = weights();
  private final PairScores pairs = new PairScores(weights, SCALE);
  private final Viterbi search = new Viterbi();

  @Test
  void theBestLabelsAreTheBestOfAll() {
    for (int tokens : new int[] {1, 4, 2, 3}) {
      short[] sums = sums(tokens, 100);
      add(sums);
      int[] best = LabelSequences.of(tokens).get(0);
      for (int[] labels : LabelSequences.of(tokens)) {
        best = score(sums, labels) > score(sums, best) ? labels : best;
      }
      assertThat(score(sums, Arrays.copyOf(search.labels(pairs), tokens)))
          .isCloseTo(score(sums, best), within(0.01));
    }
  }

  @Test
  void aStretchMayBeOfAnyLength() {
    short[] sums = sums(20_000, 32_000); // together far more than a whole number can hold
    for (int i = 0; i < sums.length; i += L) {
      sums[i + LabelSet.OUTSIDE] = Short.MAX_VALUE;
    }
    add(sums);
    assertThat(search.size()).isEqualTo(20_000);
    assertThat(Arrays.copyOf(search.labels(pairs), 20_000)).containsOnly(LabelSet.OUTSIDE);
  }

  @Test
  void outsideIsOutside() {
    add(sums(2, 100));
    search.addOutside(pairs);
    assertThat(search.size()).isEqualTo(3);
    assertThat(search.labels(pairs)[2]).isEqualTo(LabelSet.OUTSIDE);
    assertThat(search.ended(true)).isGreaterThan(Short.MAX_VALUE * UNIT);
  }

  @Test
  void whatIsOpenIsBehindWhatEnded() {
    short[] sums = new short[L];
    sums[LabelSet.OUTSIDE] = 7;
    add(sums);
    assertThat(search.ended(true)).isEqualTo(7 * UNIT); // ahead of a mention that begins
    assertThat(search.ended(false)).isGreaterThan(Short.MAX_VALUE * UNIT); // no inner one is first
  }

  @Test
  void probabilitiesAreThoseOfTheScores() {
    short[] sums = sums(3, 100);
    add(sums);
    Chain chain = new Chain();
    search.fill(chain, new UnitExponentials(SCALE));
    chain.sum(new Transitions(weights));
    double all = 0;
    double outside = 0;
    for (int[] labels : LabelSequences.of(3)) {
      double share = Math.exp(score(sums, labels));
      all += share;
      outside += labels[1] == LabelSet.OUTSIDE ? share : 0;
    }
    assertThat(chain.marginal(1, LabelSet.OUTSIDE)).isCloseTo(outside / all, within(1e-5));
  }

  private void add(short[] sums) {
    search.begin();
    for (int from = 0; from < sums.length; from += L) {
      search.add(pairs, sums, from);
    }
  }

  private short[] sums(int tokens, int most) {
    short[] sums = new short[tokens * L];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = (short) (random.nextInt(2 * most) - most);
    }
    return sums;
  }

  private float[] weights() {
    float[] values = new float[L * L];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextFloat() * 4 - 2;
    }
    return values;
  }

  private double score(short[] sums, int[] labels) {
    double score = 0;
    for (int i = 0; i < labels.length; i++) {
      score += sums[i * L + labels[i]] * (double) SCALE;
      score += i == 0 ? 0 : weights[labels[i - 1] * L + labels[i]];
    }
    return score;
  }
}
