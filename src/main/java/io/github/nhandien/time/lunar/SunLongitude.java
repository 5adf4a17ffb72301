package io.github.nhandien.time.lunar;

/**
 * The sun's apparent longitude by J. Meeus, <cite>Astronomical Algorithms</cite>, 2nd edition,
 * chapter 25, higher accuracy: the earth's longitude by the theory VSOP87 of P. Bretagnon and G.
 * Francou, as his appendix III abridges it, aberration, and nutation by chapter 22 down to 0.005
 * arc seconds. Right within 0.8 arc seconds from 1900 to 2100, for which the sun needs 20 seconds.
 */
final class SunLongitude {
  /** Arc seconds by which the theory's equinox differs from that of the catalogue FK5. */
  private static final double FK5 = -0.09033;

  /** Arc seconds a century by which precession was corrected after the theory (IAU 2000). */
  private static final double PRECESSION = -0.29965;

  /** Arc seconds of aberration at the mean distance. */
  private static final double ABERRATION = -20.4955;

  private static final double ECCENTRICITY = 0.0167;

  /**
   * By power of millennia since 2000: 10⁻⁸ radians, and the phase and the radians a millennium of
   * their cosine.
   */
  private static final double[][][] EARTH = {
    {
      {175347046, 0, 0},
      {3341656, 4.6692568, 6283.07585},
      {34894, 4.6261, 12566.1517},
      {3497, 2.7441, 5753.3849},
      {3418, 2.8289, 3.5231},
      {3136, 3.6277, 77713.7715},
      {2676, 4.4181, 7860.4194},
      {2343, 6.1352, 3930.2097},
      {1324, 0.7425, 11506.7698},
      {1273, 2.0371, 529.691},
      {1199, 1.1096, 1577.3435},
      {990, 5.233, 5884.927},
      {902, 2.045, 26.298},
      {857, 3.508, 398.149},
      {780, 1.179, 5223.694},
      {753, 2.533, 5507.553},
      {505, 4.583, 18849.228},
      {492, 4.205, 775.523},
      {357, 2.92, 0.067},
      {317, 5.849, 11790.629},
      {284, 1.899, 796.298},
      {271, 0.315, 10977.079},
      {243, 0.345, 5486.778},
      {206, 4.806, 2544.314},
      {205, 1.869, 5573.143},
      {202, 2.458, 6069.777},
      {156, 0.833, 213.299},
      {132, 3.411, 2942.463},
      {126, 1.083, 20.775},
      {115, 0.645, 0.98},
      {103, 0.636, 4694.003},
      {102, 0.976, 15720.839},
      {102, 4.267, 7.114},
      {99, 6.21, 2146.17},
      {98, 0.68, 155.42},
      {86, 5.98, 161000.69},
      {85, 1.3, 6275.96},
      {85, 3.67, 71430.7},
      {80, 1.81, 17260.15},
      {79, 3.04, 12036.46},
      {75, 1.76, 5088.63},
      {74, 3.5, 3154.69},
      {74, 4.68, 801.82},
      {70, 0.83, 9437.76},
      {62, 3.98, 8827.39},
      {61, 1.82, 7084.9},
      {57, 2.78, 6286.6},
      {56, 4.39, 14143.5},
      {56, 3.47, 6279.55},
      {52, 0.19, 12139.55},
      {52, 1.33, 1748.02},
      {51, 0.28, 5856.48},
      {49, 0.49, 1194.45},
      {41, 5.37, 8429.24},
      {41, 2.4, 19651.05},
      {39, 6.17, 10447.39},
      {37, 6.04, 10213.29},
      {37, 2.57, 1059.38},
      {36, 1.71, 2352.87},
      {36, 1.78, 6812.77},
      {33, 0.59, 17789.85},
      {30, 0.44, 83996.85},
      {30, 2.74, 1349.87},
      {25, 3.16, 4690.48},
    },
    {
      {628331966747.0, 0, 0},
      {206059, 2.678235, 6283.07585},
      {4303, 2.6351, 12566.1517},
      {425, 1.59, 3.523},
      {119, 5.796, 26.298},
      {109, 2.966, 1577.344},
      {93, 2.59, 18849.23},
      {72, 1.14, 529.69},
      {68, 1.87, 398.15},
      {67, 4.41, 5507.55},
      {59, 2.89, 5223.69},
      {56, 2.17, 155.42},
      {45, 0.4, 796.3},
      {36, 0.47, 775.52},
      {29, 2.65, 7.11},
      {21, 5.34, 0.98},
      {19, 1.85, 5486.78},
      {19, 4.97, 213.3},
      {17, 2.99, 6275.96},
      {16, 0.03, 2544.31},
      {16, 1.43, 2146.17},
      {15, 1.21, 10977.08},
      {12, 2.83, 1748.02},
      {12, 3.26, 5088.63},
      {12, 5.27, 1194.45},
      {12, 2.08, 4694},
      {11, 0.77, 553.57},
      {10, 1.3, 6286.6},
      {10, 4.24, 1349.87},
      {9, 2.7, 242.73},
      {9, 5.64, 951.72},
      {8, 5.3, 2352.87},
      {6, 2.65, 9437.76},
      {6, 4.67, 4690.48},
    },
    {
      {52919, 0, 0},
      {8720, 1.0721, 6283.0758},
      {309, 0.867, 12566.152},
      {27, 0.05, 3.52},
      {16, 5.19, 26.3},
      {16, 3.68, 155.42},
      {10, 0.76, 18849.23},
      {9, 2.06, 77713.77},
      {7, 0.83, 775.52},
      {5, 4.66, 1577.34},
      {4, 1.03, 7.11},
      {4, 3.44, 5573.14},
      {3, 5.14, 796.3},
      {3, 6.05, 5507.55},
      {3, 1.19, 242.73},
      {3, 6.12, 529.69},
      {3, 0.31, 398.15},
      {3, 2.28, 553.57},
      {2, 4.38, 5223.69},
      {2, 3.75, 0.98},
    },
    {
      {289, 5.844, 6283.076},
      {35, 0, 0},
      {17, 5.49, 12566.15},
      {3, 5.2, 155.42},
      {1, 4.72, 3.52},
      {1, 5.3, 18849.23},
      {1, 5.97, 242.73},
    },
    {
      {114, 3.142, 0},
      {8, 4.13, 6283.08},
      {1, 3.84, 12566.15},
    },
    {
      {1, 3.14, 0},
    },
  };

  /**
   * 10⁻⁴ arc seconds and their change a century, and the multiples of the moon's elongation, the
   * anomalies of sun and moon, the moon's latitude and its node in their sine.
   */
  private static final double[][] NUTATION = {
    {-171996, -174.2, 0, 0, 0, 0, 1},
    {-13187, -1.6, -2, 0, 0, 2, 2},
    {-2274, -0.2, 0, 0, 0, 2, 2},
    {2062, 0.2, 0, 0, 0, 0, 2},
    {1426, -3.4, 0, 1, 0, 0, 0},
    {712, 0.1, 0, 0, 1, 0, 0},
    {-517, 1.2, -2, 1, 0, 2, 2},
    {-386, -0.4, 0, 0, 0, 2, 1},
    {-301, 0, 0, 0, 1, 2, 2},
    {217, -0.5, -2, -1, 0, 2, 2},
    {-158, 0, -2, 0, 1, 0, 0},
    {129, 0.1, -2, 0, 0, 2, 1},
    {123, 0, 0, 0, -1, 2, 2},
    {63, 0, 2, 0, 0, 0, 0},
    {63, 0.1, 0, 0, 1, 0, 1},
    {-59, 0, 2, 0, -1, 2, 2},
    {-58, -0.1, 0, 0, -1, 0, 1},
    {-51, 0, 0, 0, 1, 2, 1},
  };

  private SunLongitude() {}

  /** Degrees, from 0 to less than 360, at a Julian date in dynamical time. */
  static double at(double julianDate) {
    double t = (julianDate - 2451545.0) / 36525;
    double seconds = FK5 + PRECESSION * t + aberration(t) + nutation(t);
    double longitude = Math.toDegrees(earth(t / 10)) + 180 + seconds / 3600;
    return longitude - 360 * Math.floor(longitude / 360);
  }

  private static double earth(double millennia) {
    double[] powers = new double[EARTH.length];
    for (int i = 0; i < powers.length; i++) {
      for (double[] term : EARTH[i]) {
        powers[i] += term[0] * Math.cos(term[1] + term[2] * millennia);
      }
    }
    return Polynomial.of(millennia, powers) / 1e8;
  }

  private static double aberration(double t) {
    return ABERRATION * (1 + ECCENTRICITY * Math.cos(Math.toRadians(357.529 + 35999.050 * t)));
  }

  private static double nutation(double t) {
    double[] angles = {
      Polynomial.of(t, 297.85036, 445267.111480, -0.0019142, 1 / 189474.0),
      Polynomial.of(t, 357.52772, 35999.050340, -0.0001603, -1 / 300000.0),
      Polynomial.of(t, 134.96298, 477198.867398, 0.0086972, 1 / 56250.0),
      Polynomial.of(t, 93.27191, 483202.017538, -0.0036825, 1 / 327270.0),
      Polynomial.of(t, 125.04452, -1934.136261, 0.0020708, 1 / 450000.0),
    };
    double sum = 0;
    for (double[] term : NUTATION) {
      double angle = 0;
      for (int i = 0; i < angles.length; i++) {
        angle += term[i + 2] * angles[i];
      }
      sum += (term[0] + term[1] * t) * Math.sin(Math.toRadians(angle));
    }
    return sum / 1e4;
  }
}
