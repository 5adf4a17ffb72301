package io.github.nhandien.time.lunar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * {@code instants.tsv} samples 1900 to 2100 and has the closest and the worst: the number of a new
 * moon since 2000 or the degrees of a solar term, and its Julian date in dynamical time, found by
 * halving on the apparent longitudes {@code swe_calc} gives (Swiss Ephemeris 2.10.03 with its files
 * of DE431; npm swisseph-wasm 0.1.0).
 */
class AstronomyTest {
  private static final double SECOND = 1 / Astronomy.SECONDS_OF_DAY;
  private static final double DEGREES_A_DAY = 360 / 365.2422;
  private static final double ZONE = 7.0 / 24;
  private static final int FIRST = -1237;
  private static final int LAST = 1249;

  @Test
  void newMoonOfMeeusExample49a() {
    assertThat(NewMoon.at(-283)).isCloseTo(2443192.65118, within(0.00001));
  }

  @Test
  void sunOfMeeusExample25b() {
    assertThat(SunLongitude.at(2448908.5))
        .isCloseTo(199 + 54 / 60.0 + 21.818 / 3600, within(0.1 / 3600));
  }

  @Test
  void deltaTByEspenakAndMeeusThenByTheLeapSeconds() {
    assertThat(deltaT(1000)).isCloseTo(1574, within(1.0));
    assertThat(deltaT(1700)).isCloseTo(9, within(1.0));
    assertThat(deltaT(1800)).isCloseTo(14, within(1.0));
    assertThat(deltaT(1900)).isCloseTo(-3, within(1.0));
    assertThat(deltaT(1950)).isCloseTo(29, within(1.0));
    assertThat(deltaT(2000)).isCloseTo(64, within(1.0));
    assertThat(deltaT(2017)).isEqualTo(69.184);
    assertThat(deltaT(2100)).isEqualTo(69.184);
  }

  @Test
  void deltaTIsOfOnePiece() {
    for (int year : List.of(1600, 1700, 1800, 1860, 1900, 1920, 1941, 1961, 1986, 2005, 2015)) {
      assertThat(deltaT(year - 0.01)).as("%d", year).isCloseTo(deltaT(year + 0.01), within(1.0));
    }
  }

  private static double deltaT(double year) {
    return DeltaT.at(2451545 + (year - 2000) * 365.25);
  }

  @Test
  void newMoonsAndTermsAreRightWithinTwentySeconds() throws IOException {
    Offset<Double> twentySeconds = within(20.0);
    for (String line : lines("instants.tsv")) {
      String[] row = line.split("\t");
      int number = Integer.parseInt(row[1]);
      double instant = Double.parseDouble(row[2]);
      double days =
          row[0].equals("moon")
              ? NewMoon.at(number) - instant
              : -fromMultipleOf(360, SunLongitude.at(instant) - number) / DEGREES_A_DAY;
      assertThat(days / SECOND).as(line).isCloseTo(0, twentySeconds);
    }
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = AstronomyTest.class.getResourceAsStream(resource)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).toList();
    }
  }

  @Test
  void onlySettledNewMoonsAreNearerToMidnightThanTheFormulaIsRight() {
    TreeSet<Integer> near = new TreeSet<>();
    for (int k = FIRST; k <= LAST; k++) {
      double midnights = Astronomy.newMoon(k) + 0.5 + ZONE;
      if (Math.abs(fromMultipleOf(1, midnights)) < 20 * SECOND) {
        near.add(k);
      }
    }
    assertThat(near).isEqualTo(new TreeSet<>(NewMoon.SETTLED.keySet()));
  }

  @Test
  void noTermIsNearerToTheMidnightThatBeginsAMonthThanTheFormulaIsRight() {
    for (int k = FIRST; k <= LAST; k++) {
      double midnight = Astronomy.newMoonDay(k) - 0.5 - ZONE;
      double days = fromMultipleOf(30, Astronomy.sunLongitude(midnight)) / DEGREES_A_DAY;
      assertThat(Math.abs(days / SECOND)).as("month %d", k).isGreaterThan(20);
    }
  }

  private static double fromMultipleOf(double unit, double value) {
    return value - unit * Math.rint(value / unit);
  }
}
