package io.github.nhandien.entity;

import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconMatches;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Trains the recogniser of names: a conditional random field by regularised dual averaging with
 * adaptive steps. Xiao, "Dual Averaging Methods for Regularized Stochastic Learning", JMLR 2010;
 * Duchi, Hazan and Singer, "Adaptive Subgradient Methods", JMLR 2011. The same documents, lexicon
 * and options give the same model, bit for bit.
 */
public final class NameTrainer {
  private static final int L = LabelSet.SIZE;

  private final TrainingOptions options;
  private final Consumer<String> progress;
  private final Lexicon lexicon = Lexicon.standard();

  /**
   * Creates a trainer.
   *
   * @param options how to train
   * @param progress told a line after every pass
   */
  public NameTrainer(TrainingOptions options, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Trains a model. What the documents remember of themselves comes from models that did not see
   * them.
   *
   * @param corpus the documents to learn from; their order matters for the last bit
   * @return the model
   */
  public NameModel train(List<AnnotatedDocument> corpus) {
    List<TrainingDocument> documents = corpus.stream().map(TrainingDocument::of).toList();
    List<byte[]> memories = new ArrayList<>(Collections.nCopies(documents.size(), new byte[0]));
    for (int fold = 0; fold < options.folds(); fold++) {
      List<TrainingDocument> others = new ArrayList<>();
      for (int d = 0; d < documents.size(); d++) {
        if (d % options.folds() != fold) {
          others.add(documents.get(d));
        }
      }
      progress.accept("fold " + (fold + 1) + " of " + options.folds());
      NameModel model = fit(others, null, Math.max(1, options.passes() / 2));
      NameDecoder decoder = new NameDecoder(model);
      for (int d = fold; d < documents.size(); d += options.folds()) {
        TrainingDocument document = documents.get(d);
        memories.set(
            d, decoder.firstMemory(document.tokens(), document.sentences(), phrases(document)));
      }
    }
    return fit(documents, options.folds() == 0 ? null : memories, options.passes());
  }

  private NameModel fit(
      List<TrainingDocument> documents, @Nullable List<byte[]> memories, int passes) {
    FeatureTable table = features(documents, memories);
    progress.accept(documents.size() + " documents, " + table.size() + " features");
    Weights weights = new Weights(table.size(), options);
    List<Integer> order = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      order.add(d);
    }
    Random shuffle = new Random(options.seed());
    for (int pass = 1; pass <= passes; pass++) {
      Collections.shuffle(order, shuffle);
      double loss = 0;
      for (int d : order) {
        SplittableRandom forgetting = new SplittableRandom(options.seed() + pass * 1_000_003L + d);
        TrainingDocument document =
            documents.get(d).withRandomCapitals(options.randomCapitals(), forgetting);
        TokenFacts facts = facts(document, i -> forgetting.nextDouble() < options.lexiconDropout());
        if (memories != null && forgetting.nextDouble() >= options.memoryDropout()) {
          facts.memory = memories.get(d);
        }
        for (TrainingDocument.Stretch stretch : document.stretches()) {
          loss += learn(facts, stretch, table, weights);
        }
      }
      progress.accept(String.format(Locale.ROOT, "pass %d of %d: loss %.0f", pass, passes, loss));
    }
    return weights.model(table);
  }

  private FeatureTable features(List<TrainingDocument> documents, @Nullable List<byte[]> memories) {
    FeatureTable table = new FeatureTable();
    for (int d = 0; d < documents.size(); d++) {
      TrainingDocument document = documents.get(d);
      TokenFacts facts = facts(document, i -> false);
      if (memories != null) {
        facts.memory = memories.get(d);
      }
      for (TrainingDocument.Stretch stretch : document.stretches()) {
        NameFeatures features = features(facts, stretch);
        for (int i = stretch.from(); i < stretch.to(); i++) {
          table.count(features.extract(i));
          if (!stretch.isWithinName()) {
            table.count(features.extractMemory(i));
          }
        }
      }
    }
    table.keep(options.minimumCount());
    return table;
  }

  private static NameFeatures features(TokenFacts facts, TrainingDocument.Stretch stretch) {
    FeatureTemplates templates =
        stretch.isWithinName() ? FeatureTemplates.INNER : FeatureTemplates.OUTER;
    return new NameFeatures(facts, templates, FeatureList.MOST)
        .within(stretch.from(), stretch.to());
  }

  private TokenFacts facts(TrainingDocument document, IntPredicate forget) {
    return new TokenFacts(document.tokens(), document.sentences(), phrases(document), forget);
  }

  private LexiconMatches phrases(TrainingDocument document) {
    return LexiconMatches.of(document.tokens(), lexicon);
  }

  private double learn(
      TokenFacts facts, TrainingDocument.Stretch stretch, FeatureTable table, Weights weights) {
    int n = stretch.to() - stretch.from();
    Transitions transitions = weights.pairs(stretch.isWithinName()).transitions;
    transitions.refresh();
    Chain chain = weights.chain;
    float[] scores = new float[n * L];
    NameFeatures features = features(facts, stretch);
    int[][] rows = new int[n][];
    for (int i = 0; i < n; i++) {
      int[] words = table.rows(features.extract(stretch.from() + i));
      if (!stretch.isWithinName()) {
        rows[i] = concat(words, table.rows(features.extractMemory(stretch.from() + i)));
      } else {
        rows[i] = words;
      }
      for (int row : rows[i]) {
        weights.addTo(row, scores, i * L);
      }
    }
    chain.over(n);
    double factors = fillPotentials(scores, chain);
    chain.sum(transitions);
    int[] gold = stretch.labels();
    double score = 0;
    weights.step();
    double[] gradient = new double[L];
    for (int i = 0; i < n; i++) {
      score += scores[i * L + gold[i]];
      for (int y = 0; y < L; y++) {
        gradient[y] = chain.marginal(i, y) - (y == gold[i] ? 1 : 0);
      }
      for (int row : rows[i]) {
        weights.update(row, gradient);
      }
    }
    for (int i = 0; i + 1 < n; i++) {
      score += weights.transition(stretch.isWithinName(), gold[i], gold[i + 1]);
      for (int y = 0; y < L; y++) {
        for (int before : LabelSet.PREDECESSORS[y]) {
          double g =
              chain.marginal(transitions, i, before, y)
                  - (gold[i] == before && gold[i + 1] == y ? 1 : 0);
          weights.updateTransition(stretch.isWithinName(), before, y, g);
        }
      }
    }
    return chain.logPartition() + factors - score;
  }

  /**
   * Puts the exponentials of scores where the chain wants them, divided by that of each token's
   * best.
   *
   * @return the sum of the best scores
   */
  private static double fillPotentials(float[] scores, Chain chain) {
    double sum = 0;
    for (int at = 0; at < scores.length; at += L) {
      double max = Double.NEGATIVE_INFINITY;
      for (int k = at; k < at + L; k++) {
        max = Math.max(max, scores[k]);
      }
      for (int k = at; k < at + L; k++) {
        chain.potentials[k] = Math.exp(scores[k] - max);
      }
      sum += max;
    }
    return sum;
  }

  private static int[] concat(int[] a, int[] b) {
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  /**
   * Weights in training: sums of gradients and of their squares, from which each weight follows.
   */
  private static final class Weights {
    private final TrainingOptions options;
    private final float[] weight;
    private final float[] sum;
    private final float[] squares;
    private final Pairs outer;
    private final Pairs inner;
    private final Chain chain = new Chain();
    private long steps;

    Weights(int rows, TrainingOptions options) {
      this.options = options;
      this.weight = new float[rows * L];
      this.sum = new float[rows * L];
      this.squares = new float[rows * L];
      this.outer = new Pairs();
      this.inner = new Pairs();
    }

    private static final class Pairs {
      final float[] weight = new float[L * L];
      final double[] sum = new double[L * L];
      final double[] squares = new double[L * L];
      final Transitions transitions = new Transitions(weight);
    }

    private Pairs pairs(boolean isWithinName) {
      return isWithinName ? inner : outer;
    }

    void step() {
      steps++;
    }

    void addTo(int row, float[] scores, int at) {
      int base = row * L;
      for (int y = 0; y < L; y++) {
        scores[at + y] += weight[base + y];
      }
    }

    void update(int row, double[] gradient) {
      int base = row * L;
      for (int y = 0; y < L; y++) {
        double g = gradient[y];
        if (Math.abs(g) > 1e-6) {
          int k = base + y;
          sum[k] += (float) g;
          squares[k] += (float) (g * g);
          weight[k] = value(sum[k], squares[k]);
        }
      }
    }

    private float value(double sum, double squares) {
      double over = Math.abs(sum) - options.sparsity() * steps;
      if (over <= 0) {
        return 0;
      }
      return (float) (-Math.signum(sum) * options.rate() * over / (Math.sqrt(squares) + 1));
    }

    float transition(boolean isWithinName, int before, int label) {
      return pairs(isWithinName).weight[before * L + label];
    }

    void updateTransition(boolean isWithinName, int before, int label, double g) {
      Pairs p = pairs(isWithinName);
      int k = before * L + label;
      p.sum[k] += g;
      p.squares[k] += g * g;
      p.weight[k] = (float) (-p.sum[k] * options.rate() / (Math.sqrt(p.squares[k]) + 1));
    }

    NameModel model(FeatureTable table) {
      float largest = 0;
      for (int k = 0; k < weight.length; k++) {
        weight[k] = squares[k] > 0 ? value(sum[k], squares[k]) : 0;
        largest = Math.max(largest, Math.abs(weight[k]));
      }
      float scale = largest == 0 ? 1 : largest / 127;
      int[] hashes = table.sortedHashes();
      int[] kept = new int[hashes.length];
      int n = 0;
      for (int hash : hashes) {
        int base = table.row(hash) * L;
        boolean any = false;
        for (int y = 0; y < L; y++) {
          any |= weight(base + y, scale) != 0;
        }
        if (any) {
          kept[n++] = hash;
        }
      }
      byte[] columns = new byte[n * L];
      for (int k = 0; k < n; k++) {
        int base = table.row(kept[k]) * L;
        for (int y = 0; y < L; y++) {
          columns[y * n + k] = weight(base + y, scale);
        }
      }
      return new NameModel(Arrays.copyOf(kept, n), columns, scale, outer.weight, inner.weight);
    }

    private byte weight(int k, float scale) {
      return (byte) Math.round(weight[k] / scale);
    }
  }
}
