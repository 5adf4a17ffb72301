package io.github.nhandien.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.NhanDien;
import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.AnnotatedDocuments;
import io.github.nhandien.corpus.Evaluation;
import io.github.nhandien.corpus.NameSampleFormat;
import io.github.nhandien.corpus.Score;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderEvaluator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class OpenNlpEvaluationTest {

  @Test
  void openNlpsEvaluatorAndOursAgree() throws Exception {
    NhanDien engine = NhanDien.create();
    List<NameSample> samples =
        AnnotatedDocuments.read(Path.of("test-corpus")).stream()
            .limit(30)
            .flatMap(document -> OpenNlp.nameSamples(document).stream())
            .toList();
    TokenNameFinderEvaluator theirs = new TokenNameFinderEvaluator(OpenNlp.nameFinder(engine));
    samples.forEach(theirs::evaluateSample);

    StringBuilder file = new StringBuilder();
    samples.forEach(sample -> file.append(sample.toString().strip()).append("\n\n"));
    List<AnnotatedDocument> documents = NameSampleFormat.parse("f", file.toString());
    assertThat(documents).hasSameSizeAs(samples);
    Score ours =
        Evaluation.of(engine, documents).outermost().values().stream()
            .reduce(Score.NONE, Score::plus);

    assertThat(ours.expected()).isGreaterThan(1000);
    assertThat(theirs.getFMeasure().getFMeasure()).isGreaterThan(0.8);
    assertThat(ours.precision())
        .isCloseTo(theirs.getFMeasure().getPrecisionScore(), Offset.offset(1e-9));
    assertThat(ours.recall()).isCloseTo(theirs.getFMeasure().getRecallScore(), Offset.offset(1e-9));
  }
}
