package io.github.nhandien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();
  private byte[] in = new byte[0];

  private int run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    out.reset();
    err.getBuffer().setLength(0);
    Streams streams =
        new Streams(new ByteArrayInputStream(in), out, new PrintWriter(err, true), Terminal.none());
    return Main.commandLine(streams).execute(words);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private void assertOneLine(String... parts) {
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("nhandien: ").contains(parts);
  }

  @Test
  void annotatesStandardInputAsText() {
    in = "\uFEFFÔng Kim Jong-un thăm Nga.".getBytes(StandardCharsets.UTF_8);
    assertThat(run("annotate", "--date", "2023-09-14")).isZero();
    assertThat(output()).startsWith("── - · 2023-09-14 ──\n").contains("\nÔng [PER Kim Jong-un]");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void annotatesFilesAndDirectoriesInOrder() throws Exception {
    Path b = file("b.txt", "b");
    file("d/2.txt", "2");
    file("d/1.txt", "1");
    file("d/sub/3.txt", "3");
    file("d/notes.md", "no");
    assertThat(run("annotate", "--format", "jsonl", b, folder.resolve("d"), b)).isZero();
    assertThat(ids()).containsExactly("b", "1", "2", "sub/3", "b");
  }

  private List<String> ids() {
    return output().lines().map(l -> l.replaceAll("\\{\"id\":\"([^\"]*)\".*", "$1")).toList();
  }

  @Test
  void everyFormatGoesToAFileToo() throws Exception {
    Path text = file("a.txt", "Tổng thống Nga Vladimir Putin.");
    for (String format : List.of("text", "json", "jsonl", "html", "conll", "timex3")) {
      Path target = folder.resolve("out." + format);
      assertThat(run("annotate", "--format", format, "--output", target, text)).isZero();
      assertThat(Files.readString(target)).contains("Putin");
      assertThat(output()).isEmpty();
    }
    assertThat(run("annotate", "--format", "brat", text)).isZero();
    assertThat(output()).startsWith("#0\tDocument DOC\tid=a\n");
  }

  @Test
  void aDirectoryGetsAFileADocument() throws Exception {
    in =
        "{\"id\":\"../a\",\"text\":\"x\"}\n{\"id\":\"../a\",\"text\":\"y\"}\n{\"text\":\"z\"}\n"
            .getBytes(StandardCharsets.UTF_8);
    Path target = folder.resolve("o");
    assertThat(run("annotate", "--input", "jsonl", "--format", "brat", "--output", target))
        .isZero();
    try (var files = Files.list(target)) {
      assertThat(files.map(f -> f.getFileName().toString()).sorted())
          .containsExactly("3.ann", "3.txt", "__a-2.ann", "__a-2.txt", "__a.ann", "__a.txt");
    }
  }

  @Test
  void coloursWhenAsked() throws Exception {
    Path text = file("a.txt", "Tổng thống Nga Vladimir Putin.");
    run("annotate", "--color", "always", text);
    assertThat(output()).contains("\u001b[");
    run("annotate", text);
    assertThat(output()).doesNotContain("\u001b[");
  }

  @Test
  void aMissingFileIsNamedAndTheOthersAreDone() throws Exception {
    Path a = file("a.txt", "a");
    Path missing = folder.resolve("missing.txt");
    assertThat(run("annotate", "--format", "jsonl", missing, a)).isEqualTo(1);
    assertThat(ids()).containsExactly("a");
    assertThat(err.toString()).isEqualTo("nhandien: " + missing + ": no such file or directory\n");
  }

  @Test
  void aFileThatIsNotUtf8IsNamedWithItsLine() throws Exception {
    Path bad = folder.resolve("bad.txt");
    Files.write(bad, new byte[] {'a', '\n', (byte) 0xE1, 'b'});
    Path good = file("good.txt", "a");
    assertThat(run("annotate", "--format", "jsonl", bad, good)).isEqualTo(1);
    assertThat(ids()).containsExactly("good");
    assertOneLine(bad + ":2: expected UTF-8 but found byte 0xE1 at offset 2");
  }

  @Test
  void regionsOfALineHaveTheirOwnDate() {
    in =
        ("{\"text\":\"Họp hôm nay.\\n\\nHọp hôm nay.\",\"date\":\"2023-09-14\",\"regions\":"
                + "[{\"start\":14,\"end\":26,\"date\":\"2025-12-31\"}]}")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(run("annotate", "--input", "jsonl", "--format", "jsonl")).isZero();
    assertThat(output()).contains("2023-09-14", "2025-12-31");
  }

  @Test
  void brokenRegionsAreNamed() {
    for (String regions :
        List.of("7", "[7]", "[{\"start\":3}]", "[{\"start\":0,\"end\":9,\"date\":\"x\"}]")) {
      in =
          ("{\"text\":\"a b c d e f\",\"regions\":" + regions + "}")
              .getBytes(StandardCharsets.UTF_8);
      assertThat(run("annotate", "--input", "jsonl", "--format", "jsonl")).as(regions).isEqualTo(1);
      assertOneLine("standard input:1: ");
    }
    in =
        "{\"text\":\"a\",\"regions\":[{\"start\":0,\"end\":9,\"date\":\"2025-12-31\"}]}"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(run("annotate", "--input", "jsonl")).isEqualTo(1);
    assertOneLine("behind the text");
  }

  @Test
  void publicationDateIsFoundOnRequest() {
    byte[] page = "Chủ nhật 27/04/2025 03:35\n\nHôm qua trời mưa.".getBytes(StandardCharsets.UTF_8);
    in = page;
    assertThat(run("annotate", "--format", "jsonl", "--find-date")).isZero();
    assertThat(output()).contains("2025-04-26");
    in = page;
    assertThat(run("annotate", "--format", "jsonl")).isZero();
    assertThat(output()).doesNotContain("2025-04-26");
    in = page;
    assertThat(run("annotate", "--format", "jsonl", "--find-date", "--date", "2023-09-14"))
        .isZero();
    assertThat(output()).contains("2023-09-13");
  }

  @Test
  void brokenJsonLinesAreNamedAndTheOthersAreDone() {
    assertBrokenLine("{\"id\":\"x\",\"text\":", "broken JSON at column");
    assertBrokenLine("[]", "expected a JSON object such as");
    assertBrokenLine("{\"id\":\"x\"}", "the JSON object has no \"text\"");
    assertBrokenLine("{\"text\":1}", "expected a string in \"text\"");
    assertBrokenLine("{\"text\":\"\",\"date\":\"13/9\"}", "expected a date such as 2023-09-14");
    assertBrokenLine("{\"text\":\"\"} {}", "expected nothing after the JSON object");
    assertBrokenLine("nul", "broken JSON");
  }

  private void assertBrokenLine(String line, String problem) {
    String good = "{\"id\":\"%s\",\"text\":\"Ngày 13/9\",\"more\":{\"k\":[1]},\"date\":null}\n";
    in =
        (good.replace("%s", "a") + line + "\n\n" + good.replace("%s", "b"))
            .getBytes(StandardCharsets.UTF_8);
    assertThat(run("annotate", "--input", "jsonl", "--format", "jsonl")).isEqualTo(1);
    assertThat(ids()).containsExactly("a", "b");
    assertOneLine("standard input:2: " + problem);
  }

  @Test
  void jsonLinesMayHoldUnpairedSurrogatesAndNumbersAsIds() {
    in = "\uFEFF{\"id\":7,\"text\":\"\\ud800 KCNA\"}\r\n".getBytes(StandardCharsets.UTF_8);
    assertThat(run("annotate", "--input", "jsonl", "--format", "jsonl")).isZero();
    assertThat(output()).startsWith("{\"id\":\"7\"").contains("\"start\":2,\"end\":6");
  }

  @Test
  void aDictionaryThatCannotBeReadIsNamedAndTheTextsAreDone() throws Exception {
    Path a = file("a.txt", "a");
    Path missing = folder.resolve("d.csv");
    assertThat(run("annotate", "--format", "jsonl", "--dictionary", missing, a)).isEqualTo(1);
    assertThat(ids()).containsExactly("a");
    assertOneLine("d.csv: no such file or directory");
  }

  @Test
  void aBrokenRowOfADictionaryIsNamedWithItsLine() throws Exception {
    Path a = file("a.txt", "a");
    Path broken = file("d.csv", "text,type\nVNM,TICKER\nHPG,BAD TYPE\n");
    assertThat(run("annotate", "--format", "jsonl", "--dictionary", broken, a)).isEqualTo(1);
    assertThat(ids()).containsExactly("a");
    assertOneLine(broken + ":3: ");
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamed() throws Exception {
    Path a = file("a.txt", "a");
    Path target = folder.resolve("no/such/out.json");
    assertThat(run("annotate", "--output", target, a)).isEqualTo(1);
    assertOneLine(target + ": no such file or directory");
  }

  @Test
  void wrongUsageIsOneLineAndStatusTwo() {
    assertWrong("Unknown option: '--nope'", "annotate", "--nope");
    assertWrong("expected a date such as 2023-09-14 but was '13/9'", "annotate", "--date", "13/9");
    assertWrong("expected one of", "annotate", "--format", "xml");
    assertWrong("expected a command", new Object[0]);
    assertWrong("nope", "nope");
    assertWrong("Missing required option", "train");
    assertWrong("--output DIRECTORY", "convert", "--to", "brat", "x");
  }

  private void assertWrong(String part, Object... arguments) {
    assertThat(run(arguments)).isEqualTo(2);
    assertOneLine(part, " --help");
    assertThat(output()).isEmpty();
  }

  @Test
  void helpFitsEightyColumnsAndHasExamples() {
    for (String command :
        List.of(
            "annotate",
            "evaluate",
            "evaluate-words",
            "convert",
            "segment",
            "train",
            "train-words")) {
      assertThat(run(command, "--help")).isZero();
      assertThat(output()).contains("Example");
      assertThat(output().lines()).allMatch(line -> line.length() <= 80);
    }
    assertThat(run("--help")).isZero();
    assertThat(run("--version")).isZero();
    assertThat(output()).startsWith("nhandien ");
  }

  @Test
  void segmentWritesAsManyLinesAsItReads() {
    in = "Ông Kim.\n\n  \nKCNA\u2028Nga\r\n\u00e1".getBytes(StandardCharsets.UTF_8);
    in[in.length - 2] = (byte) 0xE1;
    in[in.length - 1] = 'x';
    assertThat(run("segment")).isEqualTo(1);
    assertThat(output().split("\n", -1)).hasSize(6);
    assertThat(output()).startsWith("Ông Kim .\n\n\n");
    assertOneLine("standard input:5: expected UTF-8");
  }

  @Test
  void segmentJoinsSyllablesAndLeavesCharactersAlone() {
    in = "b\u00e1nh mi\u0300 (b\u1ea1n  be\u0300)\n".getBytes(StandardCharsets.UTF_8);
    assertThat(run("segment")).isZero();
    assertThat(output()).isEqualTo("b\u00e1nh_mi\u0300 ( b\u1ea1n_be\u0300 )\n");
    assertThat(run("segment", "--segmenter", "none")).isEqualTo(1);
    assertOneLine("--segmenter: expected ours, longest or vncorenlp:DIR but found none");
    assertThat(run("segment", "--segmenter", "vncorenlp:" + folder)).isEqualTo(1);
    assertOneLine("vi-vocab: no such file");
  }

  @Test
  void trainsAndEvaluatesWords() throws Exception {
    Path gold = file("g.conllu", "1\tBạn bè\t_\n2\tmua\t_\n3\tbánh mì\t_\n");
    Path broken = file("h.conllu", "1\n");
    Path model = folder.resolve("words.bin");
    assertThat(run("train-words", "--output", model, gold, broken)).isEqualTo(1);
    assertOneLine(broken + ":1: expected the columns of CoNLL-U");
    assertThat(model).doesNotExist();
    assertThat(run("train-words", "--output", model, gold)).isZero();
    assertThat(model).isNotEmptyFile();
    assertThat(run("evaluate-words", "--errors", "--segmenter", "longest", gold, broken))
        .isEqualTo(1);
    assertThat(output()).contains("g.conllu: 1 sentences, 3 words: precision 100.00");
    assertOneLine(broken + ":1: ");
  }

  @Test
  void evaluatePrintsTheTableAndTheErrors() throws Exception {
    Path gold = file("g.txt", "# id: g\nSáng [LOC và] tối\n[PER Kim Jong-un]\n");
    Path broken = file("h.txt", "# id: h\n[LOC Hà Nội\n");
    assertThat(run("evaluate", "--errors", gold, broken)).isEqualTo(1);
    assertThat(output()).contains("g 5..7 \"và\"").contains("1 document ").contains("mod");
    assertOneLine(broken + ":2: \"[LOC \" is never closed");
    assertThat(run("evaluate", folder.resolve("none"))).isEqualTo(1);
  }

  @Test
  void convertsThereAndBack() throws Exception {
    String inline = "# id: g\n# date: 2024-01-02\n[LOC#hn Hà Nội] [DATE=2024,START đầu năm]\n";
    Path gold = file("in/g.txt", inline);
    Path brat = folder.resolve("brat");
    assertThat(run("convert", "--to", "brat", "--output", brat, gold)).isZero();
    assertThat(run("convert", "--to", "jsonl", "--output", folder.resolve("g.jsonl"), brat))
        .isZero();
    assertThat(run("convert", "--to", "inline", folder.resolve("g.jsonl"))).isZero();
    assertThat(output()).isEqualTo(inline);
  }

  @Test
  void trainsTheSameModelTwice() throws Exception {
    Path gold = file("g.txt", "# id: g\nÔng [PER Kim Jong-un] ở [LOC Hà Nội].\n".repeat(3));
    Path one = folder.resolve("m/one.bin");
    Path two = folder.resolve("m/two.bin");
    assertThat(run("train", "--passes", "2", "--minimum-count", "1", "--output", one, gold))
        .isZero();
    assertThat(run("train", "--passes", "2", "--minimum-count", "1", "--output", two, gold))
        .isZero();
    assertThat(one).hasSameBinaryContentAs(two);
    assertThat(run("train", "--output", two, folder.resolve("none"))).isEqualTo(1);
  }

  @Test
  void progressShowsNothingWithoutATerminal() {
    try (Progress progress = new Progress(false, "t", "u", 1, 1)) {
      progress.advance(1);
    }
    assertThat(err.toString()).isEmpty();
  }
}
