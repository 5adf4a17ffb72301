package io.github.nhandien.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nhandien.EntityType;
import io.github.nhandien.FormatException;
import io.github.nhandien.text.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusFormatsTest {
  @TempDir private Path folder;

  private static final String INLINE =
      "# id: a\n# date: 2024-03-18\n# domain: x\n"
          + "[DATE=2024-03-18 Ngày 18/3], 😀 [ORG#t TAND [LOC Bình Dương]] \\[1\\].\n"
          + "\\\n\\# [TIME=2024-03-18TMO,APPROX sáng] [PER#loi Lợi]\n";

  private static AnnotatedDocument document() {
    return InlineFormat.parse("f", INLINE).get(0);
  }

  @Test
  void inlineIsReadAndWrittenAlike() {
    assertThat(document().text()).isEqualTo("Ngày 18/3, 😀 TAND Bình Dương [1].\n\n# sáng Lợi");
    assertThat(InlineFormat.write(document())).isEqualTo(INLINE);
  }

  @Test
  void theTestCorpusSurvivesEveryFormat() throws Exception {
    List<AnnotatedDocument> corpus = AnnotatedDocuments.read(Path.of("test-corpus"));
    assertThat(corpus).hasSizeGreaterThanOrEqualTo(20);
    for (AnnotatedDocument document : corpus) {
      assertThat(InlineFormat.parse("f", InlineFormat.write(document))).containsExactly(document);
      assertThat(JsonLinesFormat.parse("f", JsonLinesFormat.write(document)))
          .containsExactly(document);
      assertThat(BratFormat.parse("x", document.text(), "f", BratFormat.annotations(document)))
          .isEqualTo(document);
    }
  }

  @Test
  void inlineRefusesWhatItCannotHold() {
    AnnotatedDocument custom =
        new AnnotatedDocument(
            "a",
            null,
            null,
            "VNM",
            List.of(new GoldName(new Span(0, 3), EntityType.of("TICKER"), null)),
            List.of());
    assertThatThrownBy(() -> InlineFormat.write(custom))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a: the inline format cannot hold the type TICKER");
  }

  @Test
  void bratCountsCodePoints() {
    assertThat(BratFormat.annotations(document()))
        .isEqualTo(
            """
            #0	Document DOC	id=a date=2024-03-18 domain=x
            T1	ORGANIZATION 13 28	TAND Bình Dương
            #1	AnnotatorNotes T1	entity=t
            T2	LOCATION 18 28	Bình Dương
            T3	PERSON 42 45	Lợi
            #2	AnnotatorNotes T3	entity=loi
            T4	DATE 0 9	Ngày 18/3
            #3	AnnotatorNotes T4	value=2024-03-18
            T5	TIME 37 41	sáng
            #4	AnnotatorNotes T5	value=2024-03-18TMO
            A1	mod T5 APPROX
            """);
  }

  @Test
  void bratIsReadFromTwoFilesAsOthersWriteThem() throws Exception {
    Files.writeString(folder.resolve("b.txt"), "Ông Kim\nJong-un, Kim, 2024");
    Files.writeString(
        folder.resolve("b.ann"),
        "T1\tPER 4 7;8 15\tKim Jong-un\r\nT2\tPER 17 20\tKim\n*\tEquiv T1 T2\n"
            + "T3\tDATE 22 26\t2024\nA1\tvalue T3 2024\nA2\tmod T3 START\nR1\tx Arg1:T1 Arg2:T2\n");
    AnnotatedDocument read = AnnotatedDocuments.read(folder).get(0);
    assertThat(read.id()).isEqualTo("b");
    assertThat(read.names()).extracting(GoldName::entity).containsExactly("T1", "T1");
    assertThat(read.names().get(0).span()).isEqualTo(new Span(4, 15));
    assertThat(read.times()).extracting(GoldTime::value).containsExactly("2024");
  }

  @Test
  void brokenBratNamesFileAndLine() {
    assertBroken("T1\tPER 0 3\tXin", "f.ann:1: at 0 3 the text is \"Ông\", not \"Xin\"");
    assertBroken("\nT1\tPER 0 300\tXin", "f.ann:2: offset 300 lies beyond the text of 7");
    assertBroken("T1 PER", "f.ann:1: expected T1<tab>TYPE start end<tab>text");
    assertBroken("T1\tDATE 0 3\tÔng", "f.ann:1: T1 is a time without a value");
    assertBroken("A1\tvalue T9 2024", "f.ann:1: there is no annotation T9");
    assertBroken("hello", "f.ann:1: expected a line that begins with T, A, M, E, R, N, * or #");
  }

  private static void assertBroken(String annotations, String message) {
    assertThatThrownBy(() -> BratFormat.parse("f", "Ông Kim", "f.ann", annotations))
        .isInstanceOf(FormatException.class)
        .hasMessage(message);
  }

  @Test
  void brokenJsonLinesNameFileAndLine() {
    assertThatThrownBy(() -> JsonLinesFormat.parse("f", "\n{\"id\":\"a\"}"))
        .hasMessage("f:2: there is no \"text\"");
    assertThatThrownBy(
            () ->
                JsonLinesFormat.parse(
                    "f",
                    "{\"id\":\"a\",\"text\":\"x\",\"entities\":[{\"start\":0,\"end\":9,\"type\":\"PER\"}]}"))
        .hasMessage("f:1: 0..9 is no stretch of a text of 1 code units");
    assertThatThrownBy(() -> JsonLinesFormat.parse("f", "{"))
        .hasMessageStartingWith("f:1: not JSON: ");
  }

  @Test
  void textMustBeUtf8AndMayBeginWithAMark() throws Exception {
    Path file = folder.resolve("t.txt");
    Files.write(file, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'});
    assertThat(StrictText.read(file)).isEqualTo("a");
    Files.write(
        file, "một\nhai \u00e1".getBytes(StandardCharsets.ISO_8859_1.newEncoder().charset()));
    assertThatThrownBy(() -> StrictText.read(file))
        .isInstanceOf(FormatException.class)
        .hasMessage(file + ":2: expected UTF-8 but found byte 0xE1 at offset 8");
  }

  @Test
  void nameSamplesBecomeRunningText() {
    List<AnnotatedDocument> read =
        NameSampleFormat.parse(
            "f",
            "Ông <START:person> Kim Jong-un <END> ( <START:location> Triều Tiên <END> ) nói : \" Tốt \" .\n"
                + "Hết .\n\n<START:organization> TASS <END> , <START:misc> Covid <END>\n");
    assertThat(read).extracting(AnnotatedDocument::id).containsExactly("f#1", "f#2");
    assertThat(read.get(0).text()).isEqualTo("Ông Kim Jong-un (Triều Tiên) nói: \"Tốt\".\nHết.");
    assertThat(marks(read.get(0))).containsExactly("PERSON Kim Jong-un", "LOCATION Triều Tiên");
    assertThat(marks(read.get(1))).containsExactly("ORGANIZATION TASS", "MISC Covid");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A <START:person> B|<START:person> is never closed",
        "A <END>|<END> closes nothing",
        "<START:person> <END>|a name is empty",
        "<START:person> A <START:location> B <END>|<START:location> stands inside another name"
      })
  void brokenNameSamplesNameFileAndLine(String line, String problem) {
    assertThatThrownBy(() -> NameSampleFormat.parse("f", "Tốt .\n" + line))
        .isInstanceOf(FormatException.class)
        .hasMessage("f:2: " + problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ông O|Vladimir B-PER|Putin I-PER|Lavrov B-PER|thăm O|Hà_Nội B-LOC|. O",
        "Ông O|Vladimir I-PER|Putin I-PER|Lavrov B-PER|thăm O|Hà_Nội I-LOC|. O",
        "Ông O|Vladimir B-PER|Putin E-PER|Lavrov S-PER|thăm O|Hà_Nội S-LOC|. O",
        "Ông O|Vladimir B-person|Putin L-person|Lavrov U-person|thăm O|Hà_Nội U-location|. O"
      })
  void columnsAreReadInEveryScheme(String lines) {
    AnnotatedDocument read = ColumnFormat.parse("f", lines.replace('|', '\n') + "\n").get(0);
    assertThat(read.text()).isEqualTo("Ông Vladimir Putin Lavrov thăm Hà Nội.");
    assertThat(marks(read))
        .containsExactly("PERSON Vladimir Putin", "PERSON Lavrov", "LOCATION Hà Nội");
  }

  @Test
  void columnsMayNestAndHaveOthersBefore() {
    List<AnnotatedDocument> read =
        ColumnFormat.parse(
            "f",
            "-DOCSTART-\tX\tO\tO\tO\n\n# sent_id = 1\nĐại học\tN\tB-NP\tB-ORG\tO\n"
                + "Hà Nội\tNp\tI-NP\tI-ORG\tB-LOC\n#\tCH\tO\tO\tO\n\n"
                + "-DOCSTART-\tX\tO\tO\tO\n\nWindows\tNp\tB-NP\tB-MISC\tO\n");
    assertThat(read)
        .extracting(AnnotatedDocument::text)
        .containsExactly("Đại học Hà Nội #", "Windows");
    assertThat(marks(read.get(0)))
        .containsExactly("ORGANIZATION Đại học Hà Nội", "LOCATION Hà Nội");
    assertThat(marks(read.get(1))).containsExactly("MISC Windows");
  }

  @Test
  void brokenColumnsNameFileAndLine() {
    assertThatThrownBy(() -> ColumnFormat.parse("f", "a O\nb\n"))
        .hasMessage("f:2: expected 2 columns as above but found 1");
    assertThatThrownBy(() -> ColumnFormat.parse("f", "a O\nb V\n"))
        .hasMessage("f:2: expected a label such as O or B-PER in the last column but found \"V\"");
    assertThat(ColumnFormat.parse("f", "\n\n")).isEmpty();
  }

  @Test
  void theFormatIsKnownByTheNameOfTheFile() throws Exception {
    Files.writeString(folder.resolve("a.conll"), "Putin B-PER\n");
    Files.writeString(folder.resolve("b.train"), "<START:person> Putin <END>\n");
    Files.writeString(folder.resolve("c.txt"), "# id: c\n[PER Putin]\n");
    Files.writeString(folder.resolve("d.md"), "not a corpus");
    assertThat(AnnotatedDocuments.read(folder))
        .hasSize(3)
        .allSatisfy(d -> assertThat(marks(d)).containsExactly("PERSON Putin"));
  }

  private static List<String> marks(AnnotatedDocument document) {
    return document.names().stream()
        .map(name -> name.type() + " " + name.span().in(document.text()))
        .toList();
  }
}
