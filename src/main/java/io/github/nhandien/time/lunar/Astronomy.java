package io.github.nhandien.time.lunar;

/**
 * New moons and the sun's longitude by Meeus' formulas as Hồ Ngọc Đức reckons the calendar with
 * them. Days are Julian day numbers of the civil day at UTC+7.
 */
final class Astronomy {
  private static final double MONTH = 29.530588853;
  private static final double FIRST_NEW_MOON = 2415021.076998695;
  private static final double ZONE = 7.0 / 24;

  private Astronomy() {}

  /** The number of the last new moon that is not after a day, give or take one. */
  static int newMoonNear(long julianDay) {
    return (int) Math.floor((julianDay - FIRST_NEW_MOON) / MONTH + 0.5);
  }

  /** The civil day on which the k-th new moon since 1900 falls. */
  static long newMoonDay(int k) {
    double t = k / 1236.85;
    double t2 = t * t;
    double t3 = t2 * t;
    double mean =
        2415020.75933
            + 29.53058868 * k
            + 0.0001178 * t2
            - 0.000000155 * t3
            + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
    double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
    double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
    double latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
    double correction =
        (0.1734 - 0.000393 * t) * sin(sun)
            + 0.0021 * sin(2 * sun)
            - 0.4068 * sin(moon)
            + 0.0161 * sin(2 * moon)
            - 0.0004 * sin(3 * moon)
            + 0.0104 * sin(2 * latitude)
            - 0.0051 * sin(sun + moon)
            - 0.0074 * sin(sun - moon)
            + 0.0004 * sin(2 * latitude + sun)
            - 0.0004 * sin(2 * latitude - sun)
            - 0.0006 * sin(2 * latitude + moon)
            + 0.0010 * sin(2 * latitude - moon)
            + 0.0005 * sin(2 * moon + sun);
    double deltaT =
        t < -11
            ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
            : -0.000278 + 0.000265 * t + 0.000262 * t2;
    return (long) Math.floor(mean + correction - deltaT + 0.5 + ZONE);
  }

  /** Which twelfth of its way the sun has reached when a civil day begins: 0 to 11. */
  static int sunSign(long julianDay) {
    double t = (julianDay - 0.5 - ZONE - 2451545.0) / 36525;
    double t2 = t * t;
    double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
    double mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
    double centre =
        (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
            + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
            + 0.000290 * sin(3 * anomaly);
    double longitude = mean + centre;
    longitude -= 360 * Math.floor(longitude / 360);
    return (int) Math.floor(longitude / 30);
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }
}
