package io.github.nhandien.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against all legal label sequences, one by one. */
class ChainTest {
  private static final int L = LabelSet.SIZE;

  private final Random random = new Random(1);
  private final float[] weights = random(L * L);
  private final Transitions transitions = new Transitions(weights);

  @Test
  void theBestLabelsAreTheBestOfAll() {
    Chain chain = new Chain();
    for (int tokens : new int[] {1, 4, 2, 3}) {
      add(chain, random(tokens * L));
      int[] best = sequences(tokens).get(0);
      for (int[] labels : sequences(tokens)) {
        best = score(chain, labels) > score(chain, best) ? labels : best;
      }
      assertThat(Arrays.copyOf(chain.labels(transitions), tokens)).isEqualTo(best);
    }
  }

  @Test
  void probabilitiesAreSharesOfTheSumOfAll() {
    Chain chain = new Chain();
    for (int tokens : new int[] {4, 1, 3}) {
      fill(chain, tokens);
      double all = 0;
      double unit = 0;
      for (int[] labels : sequences(tokens)) {
        double share = Math.exp(score(chain, labels));
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
          .isCloseTo(Math.exp(score(chain, labels)) / all, within(1e-6));
    }
  }

  @Test
  void outsideIsOutside() {
    Chain chain = new Chain();
    add(chain, random(2 * L));
    chain.addOutside(transitions);
    assertThat(chain.size()).isEqualTo(3);
    assertThat(chain.labels(transitions)[2]).isEqualTo(LabelSet.OUTSIDE);
    assertThat(chain.ended(true)).isEqualTo(Float.POSITIVE_INFINITY);
  }

  @Test
  void whatIsOpenIsBehindWhatEnded() {
    Chain chain = new Chain();
    float[] scores = new float[L];
    scores[LabelSet.OUTSIDE] = 7;
    add(chain, scores);
    assertThat(chain.ended(true)).isEqualTo(7); // ahead of a mention that begins
    assertThat(chain.ended(false)).isEqualTo(Float.POSITIVE_INFINITY); // no inner token comes first
  }

  private void add(Chain chain, float[] scores) {
    chain.begin();
    for (int from = 0; from < scores.length; from += L) {
      int to = chain.next();
      System.arraycopy(scores, from, chain.scores, to, L);
      chain.add(transitions);
    }
  }

  private void fill(Chain chain, int tokens) {
    chain.over(tokens);
    System.arraycopy(random(tokens * L), 0, chain.scores, 0, tokens * L);
  }

  private float[] random(int size) {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = random.nextFloat() * 4 - 2;
    }
    return values;
  }

  private double score(Chain chain, int[] labels) {
    double score = 0;
    for (int i = 0; i < labels.length; i++) {
      score += chain.scores[i * L + labels[i]];
      score += i == 0 ? 0 : weights[labels[i - 1] * L + labels[i]];
    }
    return score;
  }

  private static List<int[]> sequences(int tokens) {
    List<int[]> all = new ArrayList<>();
    extend(new int[tokens], tokens - 1, all);
    return all;
  }

  private static void extend(int[] labels, int at, List<int[]> all) {
    for (int label = 0; label < L; label++) {
      int y = label;
      boolean last = at == labels.length - 1;
      if (last
          ? LabelSet.mayEnd(y)
          : Arrays.stream(LabelSet.PREDECESSORS[labels[at + 1]]).anyMatch(b -> b == y)) {
        labels[at] = y;
        if (at > 0) {
          extend(labels, at - 1, all);
        } else if (LabelSet.mayStart(y)) {
          all.add(labels.clone());
        }
      }
    }
  }
}
