package io.github.nhandien.time.lunar;

import java.util.Map;

/**
 * New moons by J. Meeus, <cite>Astronomical Algorithms</cite>, 2nd edition, chapter 49, with all
 * its periodic and planetary terms: right within 20 seconds from 1900 to 2100.
 */
final class NewMoon {
  private static final double MONTH = 29.530588861;
  private static final double FIRST = 2451550.09766;
  private static final double MONTHS_OF_CENTURY = 1236.85;

  /**
   * The new moons from 1900 to 2100 that lie nearer to midnight at UTC+7 than the formula is right,
   * 4 seconds after that of 7 July 1967 and 4 before that of 9 December 2072. Their instants are
   * from the Swiss Ephemeris 2.10.03, which follows DE431 of the Jet Propulsion Laboratory.
   */
  static final Map<Integer, Double> SETTLED = Map.of(-402, 2439679.208814, 902, 2478186.209093);

  /** Days, and the multiples of the anomalies of sun and moon and of its latitude. */
  private static final double[][] PERIODIC = {
    {-0.40720, 0, 1, 0},
    {0.17241, 1, 0, 0},
    {0.01608, 0, 2, 0},
    {0.01039, 0, 0, 2},
    {0.00739, -1, 1, 0},
    {-0.00514, 1, 1, 0},
    {0.00208, 2, 0, 0},
    {-0.00111, 0, 1, -2},
    {-0.00057, 0, 1, 2},
    {0.00056, 1, 2, 0},
    {-0.00042, 0, 3, 0},
    {0.00042, 1, 0, 2},
    {0.00038, 1, 0, -2},
    {-0.00024, -1, 2, 0},
    {-0.00007, 2, 1, 0},
    {0.00004, 0, 2, -2},
    {0.00004, 3, 0, 0},
    {0.00003, 1, 1, -2},
    {0.00003, 0, 2, 2},
    {-0.00003, 1, 1, 2},
    {0.00003, -1, 1, 2},
    {-0.00002, -1, 1, -2},
    {-0.00002, 1, 3, 0},
    {0.00002, 0, 4, 0},
  };

  /** Days, and degrees at the first new moon, a month, a squared century; A1 to A14 of Meeus. */
  private static final double[][] PLANETARY = {
    {0.000325, 299.77, 0.107408, -0.009173},
    {0.000165, 251.88, 0.016321, 0},
    {0.000164, 251.83, 26.651886, 0},
    {0.000126, 349.42, 36.412478, 0},
    {0.000110, 84.66, 18.206239, 0},
    {0.000062, 141.74, 53.303771, 0},
    {0.000060, 207.14, 2.453732, 0},
    {0.000056, 154.84, 7.306860, 0},
    {0.000047, 34.52, 27.261239, 0},
    {0.000042, 207.19, 0.121824, 0},
    {0.000040, 291.34, 1.844379, 0},
    {0.000037, 161.72, 24.198154, 0},
    {0.000035, 239.56, 25.513099, 0},
    {0.000023, 331.55, 3.592518, 0},
  };

  private NewMoon() {}

  /** The number of the last new moon that is not after a day, give or take one. */
  static int near(long julianDay) {
    return (int) Math.floor((julianDay - FIRST) / MONTH + 0.5);
  }

  /** The Julian date, in dynamical time, of the k-th new moon since January 2000. */
  static double at(int k) {
    Double settled = SETTLED.get(k);
    return settled == null ? reckoned(k) : settled;
  }

  private static double reckoned(int k) {
    double t = k / MONTHS_OF_CENTURY;
    double sun = 2.5534 + 29.10535670 * k + Polynomial.of(t, 0, 0, -0.0000014, -0.00000011);
    double moon =
        201.5643 + 385.81693528 * k + Polynomial.of(t, 0, 0, 0.0107582, 0.00001238, -0.000000058);
    double latitude =
        160.7108 + 390.67050284 * k + Polynomial.of(t, 0, 0, -0.0016118, -0.00000227, 0.000000011);
    double node = 124.7746 - 1.56375588 * k + Polynomial.of(t, 0, 0, 0.0020672, 0.00000215);
    double mean =
        FIRST + MONTH * k + Polynomial.of(t, 0, 0, 0.00015437, -0.000000150, 0.00000000073);
    return mean
        + periodic(sun, moon, latitude, Polynomial.of(t, 1, -0.002516, -0.0000074))
        - 0.00017 * sin(node)
        + planetary(k, t);
  }

  private static double periodic(double sun, double moon, double latitude, double eccentricity) {
    double days = 0;
    for (double[] term : PERIODIC) {
      days +=
          term[0]
              * Math.pow(eccentricity, Math.abs(term[1]))
              * sin(term[1] * sun + term[2] * moon + term[3] * latitude);
    }
    return days;
  }

  private static double planetary(int k, double t) {
    double days = 0;
    for (double[] term : PLANETARY) {
      days += term[0] * sin(term[1] + term[2] * k + term[3] * t * t);
    }
    return days;
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }
}
