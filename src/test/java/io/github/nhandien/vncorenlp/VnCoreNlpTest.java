package io.github.nhandien.vncorenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nhandien.Document;
import io.github.nhandien.NhanDien;
import io.github.nhandien.segment.Word;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** VnCoreNLP's adapter over stand-in classes that rewrite the text as hard as they can. */
class VnCoreNlpTest {
  private static final String PIPELINE =
      """
      package vn.pipeline;
      import java.io.IOException;
      import java.util.concurrent.atomic.AtomicInteger;
      public class VnCoreNLP {
        private final AtomicInteger inside = new AtomicInteger();
        public VnCoreNLP(String[] annotators) throws IOException {
          if (annotators[0].equals("missing")) {
            throw new IOException("models/wordsegmenter/vi-vocab is not found!");
          }
          if (annotators[0].equals("large")) {
            throw new OutOfMemoryError("heap");
          }
        }
        public void annotate(Annotation annotation) throws IOException {
          if (inside.incrementAndGet() > 1) {
            throw new IllegalStateException("two threads");
          }
          Thread.yield();
          annotation.run();
          inside.decrementAndGet();
        }
      }
      """;
  // Joins two capitals, or a pair of a short list; rewrites quotes, brackets, dots, tone marks.
  private static final String ANNOTATION =
      """
      package vn.pipeline;
      import java.util.ArrayList;
      import java.util.List;
      public class Annotation {
        private final String text;
        private final List<Sentence> sentences = new ArrayList<>();
        public Annotation(String text) { this.text = text; }
        public List<Sentence> getSentences() { return sentences; }
        void run() {
          List<Word> words = new ArrayList<>();
          String previous = "";
          for (String syllable : text.strip().split("(?U)\\\\s+|(?=[“”(),.…])|(?<=[“”(,])")) {
            if (syllable.isEmpty()) {
              continue;
            }
            boolean name = !previous.isEmpty() && Character.isUpperCase(previous.charAt(0))
                && Character.isUpperCase(syllable.charAt(0));
            if (!words.isEmpty() && (name || (previous + " " + syllable).equals("học sinh"))) {
              words.get(words.size() - 1).form += "_" + rewrite(syllable);
            } else {
              words.add(new Word(rewrite(syllable), syllable));
            }
            previous = syllable;
          }
          for (int i = 0; i < words.size(); i += 3) {
            sentences.add(new Sentence(words.subList(i, Math.min(words.size(), i + 3))));
            sentences.get(sentences.size() - 1).words.add(new Word("~~", "x"));
          }
        }
        private static String rewrite(String s) {
          return s.replace("(", "LBT").replace(")", "RBT").replace("“", "''").replace("”", "``")
              .replace("…", "...").replace("òa", "oà").replace("Hòa", "Hoà").replace("xoá", "***")
              .replace("dài", "");
        }
      }
      """;
  private static final String SENTENCE =
      """
      package vn.pipeline;
      import java.util.ArrayList;
      import java.util.List;
      public class Sentence {
        final List<Word> words;
        Sentence(List<Word> words) { this.words = new ArrayList<>(words); }
        public List<Word> getWords() { return words; }
      }
      """;
  private static final String WORD =
      """
      package vn.pipeline;
      public class Word {
        String form;
        private final boolean name;
        Word(String form, String syllable) {
          this.form = form;
          this.name = Character.isUpperCase(syllable.charAt(0));
        }
        public String getForm() { return form; }
        public String getPosTag() { return name ? "Np" : "N"; }
        public String getNerLabel() { return name && form.contains("_") ? "B-PER" : "O"; }
      }
      """;

  @TempDir private static Path folder;
  private static Path jar;

  @BeforeAll
  static void compileStandIns() throws IOException {
    Path source = Files.createDirectories(folder.resolve("src/vn/pipeline"));
    Files.writeString(source.resolve("VnCoreNLP.java"), PIPELINE);
    Files.writeString(source.resolve("Annotation.java"), ANNOTATION);
    Files.writeString(source.resolve("Sentence.java"), SENTENCE);
    Files.writeString(source.resolve("Word.java"), WORD);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Stream<String> files =
        Stream.of("VnCoreNLP", "Annotation", "Sentence", "Word")
            .map(name -> source.resolve(name + ".java").toString());
    String[] arguments =
        Stream.concat(
                Stream.of("-d", classes.toString(), "-encoding", "UTF-8", "-proc:none"), files)
            .toArray(String[]::new);
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments)).isZero();
    jar = folder.resolve("VnCoreNLP-test.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> all = Files.walk(classes)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(file));
      }
    }
  }

  private static String joined(VnCoreNlp vn, String text) {
    NhanDien nlp = NhanDien.builder().withoutBuiltInNames().segmenter(vn.segmenter()).build();
    return String.join(" ", nlp.annotate(text).words().stream().map(Word::joined).toList());
  }

  @Test
  void findsItsWordsInTheTextWhateverItRewrote() throws IOException {
    VnCoreNlp vn = VnCoreNlp.load(jar, "wseg", "pos");
    String text = "ông  Trần Hòa (học sinh) “xoá” dài… rồi học\u00a0sinh Lê Nam";
    List<VnCoreNlpWord> words = vn.analyze(text);
    for (VnCoreNlpWord word : words) {
      assertThat(word.text()).isEqualTo(word.span().in(text));
    }
    assertThat(words.stream().map(VnCoreNlpWord::text))
        .containsSubsequence("ông", "Trần Hòa", "(", "học sinh", ")", "rồi", "Lê Nam");
    assertThat(words.stream().filter(w -> w.form().equals("Trần_Hoà")).findFirst())
        .hasValueSatisfying(w -> assertThat(w.posTag()).isEqualTo("Np"));
    assertThat(joined(vn, text)).startsWith("ông Trần_Hòa ( học_sinh ) “ xoá").endsWith("Lê_Nam");
  }

  @Test
  void aLongTextDoesNotDrift() throws IOException {
    VnCoreNlp vn = VnCoreNlp.load(jar);
    String once = "bà Lê Hoa (xoá dài) thăm học sinh… ";
    String text = once.repeat(300);
    List<VnCoreNlpWord> names =
        vn.analyze(text).stream().filter(w -> w.form().equals("Lê_Hoa")).toList();
    assertThat(names).hasSize(300).allMatch(w -> w.text().equals("Lê Hoa"));
    assertThat(names.get(299).span().start()).isEqualTo(299 * once.length() + 3);
  }

  @Test
  void itsNamesBecomeOurs() throws IOException {
    VnCoreNlp vn = VnCoreNlp.load(jar, "wseg", "pos", "ner");
    NhanDien nlp = NhanDien.builder().withoutBuiltInNames().recognizer(vn.recognizer()).build();
    Document doc = nlp.annotate("Hôm nay có (Trần Hòa). Rồi bà Lê Nam về.");
    assertThat(doc.people().names()).containsExactly("Trần Hòa", "Lê Nam");
  }

  @Test
  void callsItFromOneThreadAtATime() throws IOException {
    VnCoreNlp vn = VnCoreNlp.load(jar);
    long right =
        Stream.generate(() -> "thăm học sinh")
            .limit(200)
            .parallel()
            .filter(text -> joined(vn, text).equals("thăm học_sinh"))
            .count();
    assertThat(right).isEqualTo(200);
  }

  @Test
  void worksFromAnotherClassLoaderToo() throws IOException {
    URL[] urls = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls)) {
      VnCoreNlp vn = VnCoreNlp.fromClassLoader(loader);
      assertThat(joined(vn, "một học sinh")).isEqualTo("một học_sinh");
      assertThat(vn.analyze("   ")).isEmpty();
    }
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    assertThatThrownBy(() -> VnCoreNlp.load(folder.resolve("no.jar")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no.jar: expected the jar of VnCoreNLP");
    assertThatThrownBy(() -> VnCoreNlp.fromClassPath())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("class path: expected VnCoreNLP");
    assertThatThrownBy(() -> VnCoreNlp.load(jar, "missing"))
        .hasMessageContaining("vi-vocab is not found")
        .hasMessageContaining("\"models\" of VnCoreNLP must lie beside its jar");
    assertThatThrownBy(() -> VnCoreNlp.load(jar, "large")).hasMessageContaining("-Xmx2g");
    Path text = Files.write(folder.resolve("a.jar"), "a".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> VnCoreNlp.load(text))
        .hasMessageContaining("a.jar: expected VnCoreNLP");
  }

  @Test
  void worksWithTheRealOne() throws IOException {
    String real = System.getProperty("nhandien.vncorenlp.jar", "");
    Assumptions.assumeTrue(!real.isEmpty(), "nhandien.vncorenlp.jar is not set");
    VnCoreNlp vn = VnCoreNlp.load(Path.of(real), "wseg");
    assertThat(joined(vn, "Học sinh học sinh học.")).startsWith("Học_sinh học");
  }
}
