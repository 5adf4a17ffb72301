package io.github.nhandien.time.lunar;

/** Polynomials by Horner's rule. */
final class Polynomial {
  private Polynomial() {}

  /** The value at x; coefficients from the constant upwards. */
  static double of(double x, double... coefficients) {
    double value = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = value * x + coefficients[i];
    }
    return value;
  }
}
