package io.github.nhandien.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to learn, as far as it is the same for every model; what is not given is the standard. */
final class LearningOptions {
  @Option(names = "--passes", paramLabel = "N", description = "How often to go through the corpus.")
  private @Nullable Integer passes;

  @Option(
      names = "--minimum-count",
      paramLabel = "N",
      description = "How often a feature must occur to get a weight.")
  private @Nullable Integer minimumCount;

  @Option(names = "--rate", paramLabel = "X", description = "The step size.")
  private @Nullable Double rate;

  @Option(names = "--sparsity", paramLabel = "X", description = "The strength of the L1 penalty.")
  private @Nullable Double sparsity;

  @Option(names = "--seed", paramLabel = "N", description = "The seed of all that is random.")
  private @Nullable Long seed;

  int passes(int standard) {
    return passes == null ? standard : passes;
  }

  int minimumCount(int standard) {
    return minimumCount == null ? standard : minimumCount;
  }

  double rate(double standard) {
    return rate == null ? standard : rate;
  }

  double sparsity(double standard) {
    return sparsity == null ? standard : sparsity;
  }

  long seed(long standard) {
    return seed == null ? standard : seed;
  }
}
