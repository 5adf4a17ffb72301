package io.github.nhandien.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.nhandien.Document;
import io.github.nhandien.EntityMention;
import io.github.nhandien.EntityType;
import io.github.nhandien.NhanDien;
import io.github.nhandien.Recognizer;
import io.github.nhandien.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenNlpRecognizerTest {
  private static final EntityType DRUG = EntityType.of("DRUG");
  private static final String TEXT =
      "Bác sĩ Lê Thị Hoa cho bệnh nhân uống Aspirin.\n\n"
          + "Chị Phạm Thu Hà dùng Ibuprofen tại Đà Nẵng.";

  private static TokenNameFinderModel model;

  /** Sentences in OpenNLP's own format, of a handful of moulds. */
  private static List<NameSample> samples() throws IOException {
    String[] people = {
      "Nguyễn Văn An", "Trần Thị Bình", "Lê Hoàng", "Phạm Minh Đức", "Lê Thị Hoa", "Vũ Thu Hà"
    };
    String[] drugs = {"Aspirin", "Paracetamol", "Ibuprofen", "Amoxicillin"};
    String[] places = {"Hà Nội", "Đà Nẵng", "Cần Thơ"};
    List<NameSample> samples = new ArrayList<>();
    for (String person : people) {
      for (String drug : drugs) {
        for (String place : places) {
          String p = " <START:person> " + person + " <END> ";
          String d = " <START:drug> " + drug + " <END> ";
          String l = " <START:location> " + place + " <END> ";
          samples.add(sample("Bác sĩ" + p + "cho bệnh nhân uống" + d + "."));
          samples.add(sample("Chị" + p + "dùng" + d + "tại" + l + "."));
          samples.add(sample("Thuốc" + d + "được bán ở" + l + "và nhiều nơi khác ."));
        }
      }
    }
    return samples;
  }

  private static NameSample sample(String tagged) throws IOException {
    return NameSample.parse(tagged.strip(), false);
  }

  @BeforeAll
  static void train() throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    model =
        NameFinderME.train(
            "vi",
            null,
            ObjectStreamUtils.createObjectStream(samples()),
            parameters,
            new TokenNameFinderFactory());
  }

  private static NhanDien engine(Recognizer recognizer) {
    return NhanDien.builder().recognizer(recognizer).withoutBuiltInNames().build();
  }

  private static List<String> found(NhanDien nlp, String text) {
    return nlp.annotate(text).mentions().ofClass(EntityMention.class).stream()
        .map(EntityMention::toString)
        .toList();
  }

  @Test
  void aTrainedModelFindsItsNamesThroughThePipeline() {
    Document doc = engine(OpenNlp.recognizer(model)).annotate(TEXT);
    assertThat(doc.people().names()).containsExactly("Lê Thị Hoa", "Phạm Thu Hà");
    assertThat(doc.places().names()).containsExactly("Đà Nẵng");
    assertThat(doc.mentions().ofType(DRUG).texts()).containsExactly("Aspirin", "Ibuprofen");
    for (EntityMention mention : doc.mentions().ofClass(EntityMention.class)) {
      assertThat(TEXT.substring(mention.start(), mention.end())).isEqualTo(mention.text());
      assertThat(mention.source()).isEqualTo(new Source(Source.Kind.CUSTOM, "OpenNLP: model"));
      assertThat(mention.confidence()).isBetween(0.3, 1.0);
    }
  }

  @Test
  void decomposedTextGivesTheSameNames() {
    String nfd = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
    List<String> texts =
        engine(OpenNlp.recognizer(model)).annotate(nfd).mentions().texts().stream()
            .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
            .toList();
    assertThat(texts)
        .containsExactly("Lê Thị Hoa", "Aspirin", "Phạm Thu Hà", "Ibuprofen", "Đà Nẵng");
  }

  @Test
  void aModelFileIsNamedAsTheSource(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("vi-ner-drug.bin");
    try (OutputStream out = Files.newOutputStream(file)) {
      model.serialize(out);
    }
    NhanDien nlp = engine(OpenNlp.recognizer(file));
    assertThat(nlp.annotate(TEXT).mentions().first().source().detail())
        .isEqualTo("OpenNLP: vi-ner-drug.bin");
    Path other = Files.writeString(folder.resolve("other.bin"), "no model");
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> OpenNlp.recognizer(other));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> OpenNlp.recognizer(folder.resolve("none.bin")));
  }

  @Test
  void eightThreadsFindWhatOneFinds() throws Exception {
    everyThreadFinds(engine(OpenNlp.recognizer(model)));
    everyThreadFinds(engine(OpenNlp.recognizer(new NameFinderME(model))));
  }

  private static void everyThreadFinds(NhanDien nlp) throws Exception {
    List<String> texts = new ArrayList<>();
    List<List<String>> expected = new ArrayList<>();
    for (String drug : List.of("Aspirin", "Ibuprofen", "Paracetamol", "Amoxicillin")) {
      String text = ("Bác sĩ Lê Hoàng cho bệnh nhân uống " + drug + ".\n\n").repeat(5) + TEXT;
      texts.add(text);
      expected.add(found(nlp, text));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        int which = i % texts.size();
        tasks.add(
            () -> {
              assertThat(found(nlp, texts.get(which))).isEqualTo(expected.get(which));
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "person, PERSON",
    "PER, PERSON",
    "location, LOCATION",
    "LOC, LOCATION",
    "organization, ORGANIZATION",
    "organisation, ORGANIZATION",
    "Org, ORGANIZATION",
    "drug, DRUG",
    "side effect, SIDE_EFFECT",
    ", DEFAULT"
  })
  void typesBecomeOurs(String theirs, String ours) {
    TokenNameFinder finder = new FirstTokenFinder(theirs);
    EntityMention mention =
        engine(OpenNlp.recognizer(finder))
            .annotate("Paracetamol")
            .mentions()
            .ofClass(EntityMention.class)
            .first();
    assertThat(mention.type()).isEqualTo(EntityType.of(ours));
    assertThat(mention.confidence()).isEqualTo(1.0);
    assertThat(mention.source().detail()).isEqualTo("OpenNLP: FirstTokenFinder");
  }

  @Test
  void typesCanBeChosen() {
    Recognizer recognizer = OpenNlp.recognizer(new FirstTokenFinder("x"), type -> DRUG);
    assertThat(engine(recognizer).annotate("A").mentions().ofType(DRUG).size()).isEqualTo(1);
  }

  @Test
  void adaptiveDataAreClearedAfterEachDocumentAlsoWhenTheFinderFails() {
    FirstTokenFinder finder = new FirstTokenFinder("person");
    NhanDien nlp = engine(OpenNlp.recognizer(finder));
    nlp.annotate("Một câu. Hai câu.");
    assertThat(finder.cleared).hasValue(1);
    finder.failing = true;
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> nlp.annotate("Ba."));
    finder.failing = false;
    assertThat(finder.cleared).hasValue(2);
    assertThat(nlp.annotate("Bốn.").people().size()).isEqualTo(1);
  }

  @Test
  void longSentencesAreFoundInParts() {
    String text = "từ ".repeat(1000).strip();
    NhanDien nlp = engine(OpenNlp.recognizer(new FirstTokenFinder("person")));
    assertThat(nlp.annotate(text).mentions().size()).isEqualTo(3);
    assertThat(nlp.annotate("").mentions().isEmpty()).isTrue();
  }

  private static final class FirstTokenFinder implements TokenNameFinder {
    final AtomicInteger cleared = new AtomicInteger();
    final String type;
    boolean failing;

    FirstTokenFinder(String type) {
      this.type = type;
    }

    @Override
    public Span[] find(String[] tokens) {
      if (failing) {
        throw new IllegalStateException("failing");
      }
      return new Span[] {new Span(0, 1, type), new Span(0, 0, type)};
    }

    @Override
    public void clearAdaptiveData() {
      cleared.incrementAndGet();
    }
  }
}
