package io.github.nhandien.time.lunar;

/**
 * ΔT, by how many seconds dynamical time is ahead of civil time.
 *
 * <p>Until 2015 by the polynomials of F. Espenak and J. Meeus, <cite>Five Millennium Canon of Solar
 * Eclipses</cite>, NASA/TP-2006-214141, section 2.7. Later years keep what UTC has had since its
 * last leap second, that of 2016: 37 + 32.184 seconds. Their extrapolation would have it 170 in
 * 2085, but the earth has not slowed as they expected, and civil time is to have no more leap
 * seconds from 2035 on, for a century at least (27th CGPM, 2022, resolution 4).
 */
final class DeltaT {
  private static final double SINCE_2015 = 37 + 32.184;

  /** The years before one, reckoned from another in units of so many years. */
  private record Span(double until, double origin, double unit, double... seconds) {}

  private static final Span[] SPANS = {
    new Span(
        1600,
        1000,
        100,
        1574.2,
        -556.01,
        71.23472,
        0.319781,
        -0.8503463,
        -0.005050998,
        0.0083572073),
    new Span(1700, 1600, 1, 120, -0.9808, -0.01532, 1.0 / 7129),
    new Span(1800, 1700, 1, 8.83, 0.1603, -0.0059285, 0.00013336, -1.0 / 1174000),
    new Span(
        1860,
        1800,
        1,
        13.72,
        -0.332447,
        0.0068612,
        0.0041116,
        -0.00037436,
        0.0000121272,
        -0.0000001699,
        0.000000000875),
    new Span(1900, 1860, 1, 7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624, 1.0 / 233174),
    new Span(1920, 1900, 1, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197),
    new Span(1941, 1920, 1, 21.20, 0.84493, -0.076100, 0.0020936),
    new Span(1961, 1950, 1, 29.07, 0.407, -1.0 / 233, 1.0 / 2547),
    new Span(1986, 1975, 1, 45.45, 1.067, -1.0 / 260, -1.0 / 718),
    new Span(2005, 2000, 1, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599),
    new Span(2015, 2000, 1, 62.92, 0.32217, 0.005589),
  };

  private DeltaT() {}

  /** The seconds at a Julian date, from the year 500 on. */
  static double at(double julianDate) {
    double year = 2000 + (julianDate - 2451545.0) / 365.25;
    for (Span span : SPANS) {
      if (year < span.until) {
        return Polynomial.of((year - span.origin) / span.unit, span.seconds);
      }
    }
    return SINCE_2015;
  }
}
