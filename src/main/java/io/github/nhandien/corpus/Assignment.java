package io.github.nhandien.corpus;

import java.util.Arrays;

/**
 * The best one-to-one assignment of rows to columns: the Hungarian algorithm with potentials, by
 * shortest augmenting paths; rows² × columns steps.
 */
final class Assignment {
  private final double[][] weight;
  private final int rows;
  private final int columns;
  private final double[] rowPotential;
  private final double[] columnPotential;

  /** For each column the row assigned to it; row and column 0 stand for none. */
  private final int[] rowOf;

  private Assignment(double[][] weight) {
    this.weight = weight;
    this.rows = weight.length;
    this.columns = weight[0].length;
    this.rowPotential = new double[rows + 1];
    this.columnPotential = new double[columns + 1];
    this.rowOf = new int[columns + 1];
  }

  /**
   * The greatest sum of weights with no row and no column used twice.
   *
   * @param weights not negative, every row of the same length
   */
  static double greatestSum(double[][] weights) {
    if (weights.length == 0 || weights[0].length == 0) {
      return 0;
    }
    Assignment assignment =
        new Assignment(weights.length <= weights[0].length ? weights : transposed(weights));
    for (int row = 1; row <= assignment.rows; row++) {
      assignment.augment(row);
    }
    return assignment.sum();
  }

  private static double[][] transposed(double[][] matrix) {
    double[][] result = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[0].length; j++) {
        result[j][i] = matrix[i][j];
      }
    }
    return result;
  }

  private void augment(int row) {
    double[] slack = new double[columns + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    int[] previous = new int[columns + 1];
    boolean[] visited = new boolean[columns + 1];
    rowOf[0] = row;
    int column = 0;
    do {
      visited[column] = true;
      column = step(column, slack, previous, visited);
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[previous[column]];
      column = previous[column];
    }
  }

  /** Relaxes the edges of a column's row, shifts the potentials, gives the next column. */
  private int step(int column, double[] slack, int[] previous, boolean[] visited) {
    int row = rowOf[column];
    int next = 0;
    for (int j = 1; j <= columns; j++) {
      if (!visited[j]) {
        double cost = -weight[row - 1][j - 1] - rowPotential[row] - columnPotential[j];
        if (cost < slack[j]) {
          slack[j] = cost;
          previous[j] = column;
        }
        if (next == 0 || slack[j] < slack[next]) {
          next = j;
        }
      }
    }
    double delta = slack[next];
    for (int j = 0; j <= columns; j++) {
      if (visited[j]) {
        rowPotential[rowOf[j]] += delta;
        columnPotential[j] -= delta;
      } else {
        slack[j] -= delta;
      }
    }
    return next;
  }

  private double sum() {
    double sum = 0;
    for (int j = 1; j <= columns; j++) {
      if (rowOf[j] != 0) {
        sum += weight[rowOf[j] - 1][j - 1];
      }
    }
    return sum;
  }
}
