package io.github.nhandien.segment;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Weights in training: sums of gradients and of their squares, from which each weight follows. Used
 * by one thread.
 */
final class SegmentWeights {
  private static final int PAIRS = SegmentModel.PAIRS;

  private final int[] hashes;
  private final SegmentOptions options;
  private final float[] weight;
  private final double[] sum;
  private final double[] squares;
  private long steps;

  SegmentWeights(int[] hashes, SegmentOptions options) {
    this.hashes = hashes;
    this.options = options;
    this.weight = new float[hashes.length * PAIRS];
    this.sum = new double[hashes.length * PAIRS];
    this.squares = new double[hashes.length * PAIRS];
  }

  /** One step against the gradient of a sentence; returns its loss before the step. */
  double learn(SegmentTrainer.Example example, SplittableRandom forgetting) {
    int n = example.features.length;
    int[] used = new int[n];
    double[] potential = new double[n * PAIRS];
    double[] alpha = new double[n * 2];
    double[] beta = new double[n * 2];
    alpha[0] = 1;
    double loss = 0;
    int before = 0;
    for (int i = 1; i < n; i++) {
      used[i] = example.used(i, forgetting.nextDouble() < options.forgetting());
      double[] scores = new double[PAIRS];
      for (int k = 0; k < used[i]; k++) {
        int base = example.features[i][k] * PAIRS;
        for (int y = 0; y < PAIRS; y++) {
          scores[y] += weight[base + y];
        }
      }
      double max = Arrays.stream(scores).max().orElse(0);
      int here = example.joined[i] ? 1 : 0;
      for (int y = 0; y < PAIRS; y++) {
        boolean possible = !example.apart[i] || (y & 1) == 0;
        potential[i * PAIRS + y] = possible ? Math.exp(scores[y] - max) : 0;
      }
      loss += max - scores[before * 2 + here];
      before = here;
      double a = 0;
      for (int y = 0; y < 2; y++) {
        double value =
            alpha[i * 2 - 2] * potential[i * PAIRS + y]
                + alpha[i * 2 - 1] * potential[i * PAIRS + 2 + y];
        alpha[i * 2 + y] = value;
        a += value;
      }
      alpha[i * 2] /= a;
      alpha[i * 2 + 1] /= a;
      loss += Math.log(a);
    }
    beta[n * 2 - 2] = 1;
    beta[n * 2 - 1] = 1;
    for (int i = n - 1; i > 0; i--) {
      double b0 = potential[i * PAIRS] * beta[i * 2] + potential[i * PAIRS + 1] * beta[i * 2 + 1];
      double b1 =
          potential[i * PAIRS + 2] * beta[i * 2] + potential[i * PAIRS + 3] * beta[i * 2 + 1];
      beta[i * 2 - 2] = b0 / (b0 + b1);
      beta[i * 2 - 1] = b1 / (b0 + b1);
    }
    update(example, used, potential, alpha, beta);
    return loss;
  }

  private void update(
      SegmentTrainer.Example example,
      int[] used,
      double[] potential,
      double[] alpha,
      double[] beta) {
    steps++;
    int before = 0;
    double[] marginal = new double[PAIRS];
    for (int i = 1; i < used.length; i++) {
      int gold = before * 2 + (example.joined[i] ? 1 : 0);
      before = gold & 1;
      double total = 0;
      for (int y = 0; y < PAIRS; y++) {
        marginal[y] =
            alpha[i * 2 - 2 + (y >> 1)] * potential[i * PAIRS + y] * beta[i * 2 + (y & 1)];
        total += marginal[y];
      }
      for (int y = 0; y < PAIRS; y++) {
        double gradient = marginal[y] / total - (y == gold ? 1 : 0);
        if (Math.abs(gradient) < 1e-6) {
          continue;
        }
        for (int k = 0; k < used[i]; k++) {
          int at = example.features[i][k] * PAIRS + y;
          sum[at] += gradient;
          squares[at] += gradient * gradient;
          weight[at] = value(at);
        }
      }
    }
  }

  private float value(int at) {
    double over = Math.abs(sum[at]) - options.sparsity() * steps;
    if (over <= 0) {
      return 0;
    }
    return (float) (-Math.signum(sum[at]) * options.rate() * over / (Math.sqrt(squares[at]) + 1));
  }

  /** The weights as they stand, rounded to bytes. */
  SegmentModel model() {
    float largest = 0;
    for (int k = 0; k < weight.length; k++) {
      weight[k] = squares[k] > 0 ? value(k) : 0;
      largest = Math.max(largest, Math.abs(weight[k]));
    }
    float scale = largest == 0 ? 1 : largest / 127;
    int[] kept = new int[hashes.length];
    byte[] rows = new byte[weight.length];
    int n = 0;
    for (int f = 0; f < hashes.length; f++) {
      boolean any = false;
      for (int y = 0; y < PAIRS; y++) {
        byte b = (byte) Math.round(weight[f * PAIRS + y] / scale);
        rows[n * PAIRS + y] = b;
        any |= b != 0;
      }
      if (any) {
        kept[n++] = hashes[f];
      }
    }
    return new SegmentModel(Arrays.copyOf(kept, n), Arrays.copyOf(rows, n * PAIRS), scale);
  }
}
