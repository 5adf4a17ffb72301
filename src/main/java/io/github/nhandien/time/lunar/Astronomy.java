package io.github.nhandien.time.lunar;

/**
 * The days of the new moons and the sun's way through its signs. Instants are Julian dates of UTC;
 * days are Julian day numbers of the civil day at UTC+7.
 */
final class Astronomy {
  static final double SECONDS_OF_DAY = 86400;
  private static final double ZONE = 7.0 / 24;

  private Astronomy() {}

  /** The number of the last new moon that is not after a day, give or take one. */
  static int newMoonNear(long julianDay) {
    return NewMoon.near(julianDay);
  }

  /** The civil day on which the k-th new moon since January 2000 falls. */
  static long newMoonDay(int k) {
    return (long) Math.floor(newMoon(k) + 0.5 + ZONE);
  }

  /** Which twelfth of its way the sun has reached when a civil day begins: 0 to 11. */
  static int sunSign(long julianDay) {
    return (int) (sunLongitude(julianDay - 0.5 - ZONE) / 30);
  }

  /** The instant of the k-th new moon since January 2000. */
  static double newMoon(int k) {
    double dynamical = NewMoon.at(k);
    return dynamical - DeltaT.at(dynamical) / SECONDS_OF_DAY;
  }

  /** The sun's apparent longitude in degrees, from 0 to less than 360. */
  static double sunLongitude(double julianDate) {
    return SunLongitude.at(julianDate + DeltaT.at(julianDate) / SECONDS_OF_DAY);
  }
}
