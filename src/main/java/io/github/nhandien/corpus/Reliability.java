package io.github.nhandien.corpus;

import io.github.nhandien.EntityMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether confidence means what it says: names found, put in bins by their confidence, with the
 * share of right ones in each. Murphy and Winkler, "Reliability of Subjective Probability Forecasts
 * of Precipitation and Temperature", 1977; the expected calibration error is that of Naeini, Cooper
 * and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015.
 * Immutable.
 *
 * @param bins from the least confident to the most
 */
public record Reliability(List<Bin> bins) {
  private static final double[] BORDERS = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1};

  /** Nothing found yet. */
  public static final Reliability NONE = new Reliability(emptyBins());

  /**
   * Names of like confidence.
   *
   * @param below the confidence that they stay below; the last bin includes 1
   * @param found how many they are
   * @param correct how many of them are right in span and type
   * @param confidence the sum of their confidences
   */
  public record Bin(double below, int found, int correct, double confidence) {
    private Bin plus(Bin other) {
      return new Bin(
          below, found + other.found, correct + other.correct, confidence + other.confidence);
    }
  }

  /** Takes an unmodifiable copy. */
  public Reliability {
    bins = List.copyOf(bins);
  }

  static Reliability of(List<GoldName> expected, Iterable<EntityMention> found) {
    Set<GoldName> right = new HashSet<>();
    expected.forEach(name -> right.add(new GoldName(name.span(), name.type(), null)));
    List<Bin> bins = new ArrayList<>(emptyBins());
    for (EntityMention mention : found) {
      int b = 0;
      while (b < BORDERS.length - 1 && mention.confidence() >= BORDERS[b]) {
        b++;
      }
      int correct = right.contains(new GoldName(mention.span(), mention.type(), null)) ? 1 : 0;
      bins.set(b, bins.get(b).plus(new Bin(BORDERS[b], 1, correct, mention.confidence())));
    }
    return new Reliability(bins);
  }

  private static List<Bin> emptyBins() {
    List<Bin> bins = new ArrayList<>();
    for (double border : BORDERS) {
      bins.add(new Bin(border, 0, 0, 0));
    }
    return bins;
  }

  /**
   * Both together.
   *
   * @param other another table
   * @return the sum
   */
  public Reliability plus(Reliability other) {
    List<Bin> sum = new ArrayList<>();
    for (int b = 0; b < bins.size(); b++) {
      sum.add(bins.get(b).plus(other.bins.get(b)));
    }
    return new Reliability(sum);
  }

  /**
   * How far confidence and share of right ones are apart, on average over the names.
   *
   * @return the expected calibration error, from 0 to 1
   */
  public double calibrationError() {
    double apart = 0;
    int found = 0;
    for (Bin bin : bins) {
      apart += Math.abs(bin.confidence() - bin.correct());
      found += bin.found();
    }
    return found == 0 ? 0 : apart / found;
  }

  /**
   * The bins as a table for a human reader.
   *
   * @return lines with mean confidence and share of right ones in per cent, and counts
   */
  public String table() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT, "%-28s %9s %7s %15s\n", "confidence", "mean", "right", "names found"));
    double from = 0;
    for (Bin bin : bins) {
      if (bin.found() > 0) {
        out.append(
            String.format(
                Locale.ROOT,
                "  %-26s %9.1f %7.1f %15d\n",
                String.format(Locale.ROOT, "%.2f to %.2f", from, bin.below()),
                100 * bin.confidence() / bin.found(),
                100.0 * bin.correct() / bin.found(),
                bin.found()));
      }
      from = bin.below();
    }
    out.append(
        String.format(Locale.ROOT, "  %-26s %9.1f\n", "mean distance", 100 * calibrationError()));
    return out.toString();
  }
}
