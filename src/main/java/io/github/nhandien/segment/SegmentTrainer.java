package io.github.nhandien.segment;

import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Trains the word segmenter: a conditional random field over the decisions to go on with a word or
 * not, by regularised dual averaging with adaptive steps, as names are. Syllables are forgotten now
 * and then, so that what the lexicon says learns to carry the rest. The same sentences, lexicon and
 * options give the same model, bit for bit.
 */
public final class SegmentTrainer {

  private final SegmentOptions options;
  private final Consumer<String> progress;

  /**
   * Creates a trainer.
   *
   * @param options how to train
   * @param progress told a line after every pass
   */
  public SegmentTrainer(SegmentOptions options, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Trains a model.
   *
   * @param sentences to learn from; their order matters for the last bit
   * @return the model
   */
  public SegmentModel train(List<GoldSentence> sentences) {
    Map<Integer, Integer> counts = new HashMap<>();
    List<Example> examples = new ArrayList<>();
    for (GoldSentence sentence : sentences) {
      examples.addAll(Example.of(sentence, counts));
    }
    int[] hashes = kept(counts);
    progress.accept(examples.size() + " sentences, " + hashes.length + " features");
    Map<Integer, Integer> rows = new HashMap<>();
    for (int hash : hashes) {
      rows.put(hash, rows.size());
    }
    examples.forEach(e -> e.number(rows));
    SegmentWeights weights = new SegmentWeights(hashes, options);
    Random shuffle = new Random(options.seed());
    for (int pass = 1; pass <= options.passes(); pass++) {
      Collections.shuffle(examples, shuffle);
      SplittableRandom forgetting = new SplittableRandom(options.seed() + pass);
      double loss = 0;
      for (Example example : examples) {
        loss += weights.learn(example, forgetting);
      }
      progress.accept(
          String.format(Locale.ROOT, "pass %d of %d: loss %.0f", pass, options.passes(), loss));
    }
    return weights.model();
  }

  private int[] kept(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= options.minimumCount())
        .mapToInt(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  /** A sentence as features and decisions. */
  static final class Example {
    final boolean[] joined;
    final boolean[] apart;
    final int[][] features; // hashes, then rows; none where nothing joins anyway
    final int[] firstNamed;

    private Example(int n) {
      joined = new boolean[n];
      apart = new boolean[n];
      features = new int[n][];
      firstNamed = new int[n];
    }

    /** The sentence as an example, none if it is blank. */
    static List<Example> of(GoldSentence gold, Map<Integer, Integer> counts) {
      Text text = Text.of(gold.text());
      List<Token> tokens = Tokenizer.vietnamese().tokenize(text);
      if (tokens.isEmpty()) {
        return List.of();
      }
      Example example = new Example(tokens.size());
      SyllableFacts facts = new SyllableFacts(tokens, Lexicon.standard().trie());
      BoundaryFeatures features = new BoundaryFeatures(facts);
      List<Span> words = gold.spans();
      int word = 0;
      for (int i = 0; i < tokens.size(); i++) {
        int before = word;
        while (words.get(word).end() <= tokens.get(i).start()) {
          word++;
        }
        example.apart[i] = i == 0 || facts.isApart(i);
        example.joined[i] = word == before && !example.apart[i];
        example.features[i] = new int[0];
        if (!example.apart[i]) {
          features.extract(i);
          example.firstNamed[i] = features.firstNamed();
          example.features[i] = new int[features.count()];
          for (int k = 0; k < features.count(); k++) {
            example.features[i][k] = features.get(k);
            counts.merge(features.get(k), 1, Integer::sum);
          }
        }
      }
      return List.of(example);
    }

    private void number(Map<Integer, Integer> rows) {
      for (int i = 0; i < features.length; i++) {
        int[] numbered = new int[features[i].length];
        int n = 0;
        int named = 0;
        for (int k = 0; k < features[i].length; k++) {
          Integer row = rows.get(features[i][k]);
          if (row != null) {
            numbered[n++] = row;
            named += k < firstNamed[i] ? 1 : 0;
          }
        }
        features[i] = Arrays.copyOf(numbered, n);
        firstNamed[i] = named;
      }
    }

    /** How many of the features of a place count. */
    int used(int i, boolean forget) {
      return forget ? firstNamed[i] : features[i].length;
    }
  }
}
