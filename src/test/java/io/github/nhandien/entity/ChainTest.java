package io.github.nhandien.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against all legal label sequences, one by one. */
class ChainTest {
  private static final int L = LabelSet.SIZE;

  private final Random random = new Random(1);
  private final float[] weights = random(L * L);
  private final Transitions transitions = new Transitions(weights);
  private float[] scores = new float[0];

  @Test
  void probabilitiesAreSharesOfTheSumOfAll() {
    Chain chain = new Chain();
    for (int tokens : new int[] {4, 1, 3}) {
      fill(chain, tokens);
      double all = 0;
      double unit = 0;
      for (int[] labels : LabelSequences.of(tokens)) {
        double share = Math.exp(score(labels));
        all += share;
        unit += labels[tokens - 1] == 4 ? share : 0;
      }
      chain.sum(transitions);
      assertThat(chain.logPartition()).isCloseTo(Math.log(all), within(1e-6));
      assertThat(chain.marginal(tokens - 1, 4)).isCloseTo(unit / all, within(1e-6));
      chain.sum(transitions, tokens - 1);
      int[] labels = new int[tokens];
      labels[tokens - 1] = 4;
      assertThat(chain.probability(transitions, labels, tokens - 1, tokens))
          .isCloseTo(unit / all, within(1e-6));
      assertThat(chain.probability(transitions, labels, 0, tokens))
          .isCloseTo(Math.exp(score(labels)) / all, within(1e-6));
    }
  }

  @Test
  void aFactorOfAllOfATokensPotentialsChangesNoProbability() {
    Chain chain = new Chain();
    fill(chain, 3);
    chain.sum(transitions);
    double p = chain.marginal(1, 4);
    for (int y = 0; y < L; y++) {
      chain.potentials[L + y] *= 1e-3;
    }
    chain.sum(transitions);
    assertThat(chain.marginal(1, 4)).isCloseTo(p, within(1e-9));
  }

  private void fill(Chain chain, int tokens) {
    scores = random(tokens * L);
    chain.over(tokens);
    for (int k = 0; k < scores.length; k++) {
      chain.potentials[k] = Math.exp(scores[k]);
    }
  }

  private float[] random(int size) {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = random.nextFloat() * 4 - 2;
    }
    return values;
  }

  private double score(int[] labels) {
    double score = 0;
    for (int i = 0; i < labels.length; i++) {
      score += scores[i * L + labels[i]];
      score += i == 0 ? 0 : weights[labels[i - 1] * L + labels[i]];
    }
    return score;
  }
}
