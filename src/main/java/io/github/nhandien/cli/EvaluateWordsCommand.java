package io.github.nhandien.cli;

import io.github.nhandien.FormatException;
import io.github.nhandien.corpus.ConlluWords;
import io.github.nhandien.corpus.Score;
import io.github.nhandien.corpus.WordEvaluation;
import io.github.nhandien.segment.GoldSentence;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares a word segmenter with sentences whose words are known. */
@Command(
    name = "evaluate-words",
    description = {
      "Segments the sentences of CoNLL-U files, compares with the words there and prints"
          + " precision, recall and F1 of words."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "Examples:",
      "  nhandien evaluate-words vi_vtb-ud-test.conllu",
      "  nhandien evaluate-words --segmenter vncorenlp:VnCoreNLP/models test.conllu"
    })
final class EvaluateWordsCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--segmenter",
      paramLabel = "NAME",
      description = Segmenters.DESCRIPTION + " Default: ${DEFAULT-VALUE}.")
  private String segmenter = "ours";

  @Option(names = "--errors", description = "Also show each sentence that differs.")
  private boolean errors;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files in CoNLL-U.")
  private List<Path> paths = new ArrayList<>();

  EvaluateWordsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(streams);
    var measured = Segmenters.named(segmenter);
    try (Writer out = Output.utf8(streams.out())) {
      for (Path path : paths) {
        List<GoldSentence> sentences;
        try {
          sentences = ConlluWords.read(path);
        } catch (IOException | FormatException e) {
          problems.report(path, e);
          continue;
        }
        WordEvaluation result = WordEvaluation.of(measured, sentences);
        if (errors) {
          for (String difference : result.differences()) {
            out.append(difference).append('\n');
          }
        }
        Score score = result.score();
        out.append(
            String.format(
                Locale.ROOT,
                "%s: %d sentences, %d words: precision %.2f recall %.2f F1 %.2f%n",
                path.getFileName(),
                sentences.size(),
                score.expected(),
                score.precision() * 100,
                score.recall() * 100,
                score.f1() * 100));
      }
    }
    return problems.status();
  }
}
