package io.github.nhandien.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void theGreedyChoiceIsNotAlwaysBest() {
    double[][] weights = {{0.9, 0.8}, {0.8, 0.1}};
    assertThat(Assignment.greatestSum(weights)).isCloseTo(1.6, within(1e-9));
  }

  @Test
  void moreRowsThanColumnsAndNone() {
    assertThat(Assignment.greatestSum(new double[][] {{1}, {3}, {2}})).isEqualTo(3);
    assertThat(Assignment.greatestSum(new double[0][0])).isZero();
    assertThat(Assignment.greatestSum(new double[2][0])).isZero();
  }

  @Test
  void asGoodAsTryingAll() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      double[][] weights = new double[1 + random.nextInt(6)][1 + random.nextInt(6)];
      for (double[] row : weights) {
        for (int j = 0; j < row.length; j++) {
          row[j] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
        }
      }
      assertThat(Assignment.greatestSum(weights))
          .isCloseTo(best(weights, 0, new boolean[weights[0].length]), within(1e-9));
    }
  }

  private static double best(double[][] weights, int row, boolean[] taken) {
    if (row == weights.length) {
      return 0;
    }
    double best = best(weights, row + 1, taken);
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        taken[j] = true;
        best = Math.max(best, weights[row][j] + best(weights, row + 1, taken));
        taken[j] = false;
      }
    }
    return best;
  }
}
