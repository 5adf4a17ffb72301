package io.github.nhandien.bench;

import io.github.nhandien.NhanDien;
import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.AnnotatedDocuments;
import io.github.nhandien.corpus.TreebankLabels;
import io.github.nhandien.opennlp.OpenNlp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderEvaluator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's {@code NameFinderME}, trained on the same corpus, beside our engine: F1 of outermost
 * names on test-corpus by OpenNLP's own evaluator, tokens a second on one thread, size of the model
 * and heap that it keeps. Arguments: the folder of the treebank, or none to train without it.
 */
public final class NameFinderComparison {
  private static final int ROUNDS = 3;

  private NameFinderComparison() {}

  record Setting(String name, String algorithm, boolean bilou, int cutoff) {}

  /** The setting with the best F1. */
  static final Setting BEST = new Setting("GIS, BILOU", "MAXENT", true, 1);

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting("GIS, BIO", "MAXENT", false, 1),
          BEST,
          new Setting("MAXENT_QN, BILOU", "MAXENT_QN", true, 1),
          new Setting("PERCEPTRON, BILOU", "PERCEPTRON", true, 0));

  public static void main(String[] arguments) throws IOException {
    List<AnnotatedDocument> corpus = new ArrayList<>(AnnotatedDocuments.read(Path.of("models/corpus")));
    if (arguments.length > 0 && Files.isDirectory(Path.of(arguments[0]))) {
      corpus.addAll(
          TreebankLabels.read(
              Path.of("models/corpus/ud-vtb/train.tsv"), Path.of(arguments[0])));
    }
    List<NameSample> training = samples(corpus);
    List<NameSample> test = samples(AnnotatedDocuments.read(Path.of("test-corpus")));
    System.out.printf("%-20s %6s %12s %10s %9s%n", "", "F1", "tokens/s", "model kB", "heap MB");
    for (Setting setting : SETTINGS) {
      byte[] model = bytes(train(setting, training));
      report(
          setting.name(),
          model.length,
          test,
          () -> {
            try {
              return new NameFinderME(
                  new TokenNameFinderModel(new ByteArrayInputStream(model)));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    report(
        "Nhận Diện",
        Files.size(Path.of("models/names.bin")),
        test,
        () -> OpenNlp.nameFinder(NhanDien.create()));
  }

  static List<NameSample> samples(List<AnnotatedDocument> documents) {
    return documents.stream().flatMap(d -> OpenNlp.nameSamples(d).stream()).toList();
  }

  static TokenNameFinderModel train(Setting setting, List<NameSample> samples)
      throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, setting.algorithm());
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(TrainingParameters.CUTOFF_PARAM, setting.cutoff());
    parameters.put("PrintMessages", false);
    SequenceCodec<String> codec = setting.bilou() ? new BilouCodec() : new BioCodec();
    return NameFinderME.train(
        "vi",
        null,
        ObjectStreamUtils.createObjectStream(samples),
        parameters,
        new TokenNameFinderFactory(null, Map.of(), codec));
  }

  private static byte[] bytes(TokenNameFinderModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.serialize(out);
    return out.toByteArray();
  }

  private static void report(
      String name, long size, List<NameSample> test, Supplier<TokenNameFinder> load) {
    long before = used();
    TokenNameFinder finder = load.get();
    TokenNameFinderEvaluator evaluator = new TokenNameFinderEvaluator(finder);
    test.forEach(evaluator::evaluateSample);
    double kept = (used() - before) / 1e6;
    double fastest = 0;
    long tokens = test.stream().mapToLong(s -> s.getSentence().length).sum();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (NameSample sample : test) {
        if (sample.isClearAdaptiveDataSet()) {
          finder.clearAdaptiveData();
        }
        finder.find(sample.getSentence());
      }
      fastest = Math.max(fastest, tokens / ((System.nanoTime() - start) / 1e9));
    }
    System.out.printf(
        Locale.ROOT,
        "%-20s %6.1f %12.0f %10d %9.1f%n",
        name,
        100 * evaluator.getFMeasure().getFMeasure(),
        fastest,
        size / 1024,
        kept);
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
