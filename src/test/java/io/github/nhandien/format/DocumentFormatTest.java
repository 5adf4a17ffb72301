package io.github.nhandien.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.Document;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class DocumentFormatTest {
  private final Document sample = SampleDocuments.sample();

  @Test
  void jsonLineHasTheContractsKeysInOrder() {
    String json = JsonFormat.lines().toString("a", sample);
    assertThat(json)
        .startsWith("{\"id\":\"a\",\"entities\":[{\"start\":11,\"end\":36,")
        .contains(
            "{\"start\":26,\"end\":36,\"text\":\"Triều Tiên\",\"type\":\"LOCATION\",\"depth\":1,")
        .contains("\"confidence\":0.988,\"source\":\"CUSTOM (recognizer)\"")
        .contains("\"attributes\":{\"sàn\":\"HOSE\"}")
        .contains(
            "\"times\":[{\"start\":0,\"end\":9,\"text\":\"Ngày 14/9\",\"type\":\"DATE\","
                + "\"value\":\"2023-09-14\",\"source\"")
        .contains("\"value\":\"2024\",\"mod\":\"START\"")
        .endsWith("]}\n");
    assertThat(json.lines()).hasSize(1);
  }

  @Test
  void prettyJsonHasAKeyOnEachLine() {
    assertThat(JsonFormat.pretty().toString("a", sample))
        .startsWith("{\n  \"id\" : \"a\",\n  \"entities\" : [\n    {\n      \"start\" : 11,\n");
  }

  @Test
  void jsonEscapesUnpairedSurrogatesOnly() {
    String json = JsonFormat.lines().toString("\uD800x\uD83D\uDE00\uDC00", sample);
    assertThat(json).startsWith("{\"id\":\"\\ud800x\uD83D\uDE00\\udc00\"");
  }

  @Test
  void plainTextMarksInBrackets() {
    String text = TextFormat.plain().toString("a", sample);
    assertThat(text)
        .startsWith("── a · 2023-09-14 ──\n\nPEOPLE\n  Kim")
        .contains("TICKER\n")
        .contains("DATES\n  Ngày 14/9     2023-09-14   1×  0-9\n")
        .contains(
            "[DATE=2023-09-14 Ngày 14/9], [ORG Hãng thông tấn [LOC Triều Tiên]] ([ORG KCNA]) đưa"
                + " tin.\nÔng [PER Kim] mua [TICKER VNM] <[DATE=2024,START đầu năm 2024]>.\n")
        .doesNotContain("\u001b");
  }

  @Test
  void ansiTextColoursAndAlwaysResets() {
    String text = TextFormat.ansi().toString("a", sample);
    assertThat(text)
        .contains("\u001b[1;33mKim\u001b[0m")
        .contains("\u001b[1;4;32mTriều Tiên\u001b[0m");
    assertThat(text.split("\u001b\\[0m", -1)).hasSameSizeAs(text.split("\u001b\\[[1-9]", -1));
  }

  @Test
  void textOfTheDocumentCannotSteerTheTerminal() {
    String text =
        TextFormat.ansi().toString("\u001b[2J", SampleDocuments.everywhere("a\u001b[2Jb\u009bc"));
    assertThat(text).doesNotContain("\u001b[2J").doesNotContain("\u009b").contains("\u241b");
  }

  @Test
  void conllHasATokenOnEachLine() {
    assertThat(ConllFormat.create().toString("a", sample))
        .startsWith(
            "# id = a\nNgày\t0\t4\tB-DATE\tO\tO\n14/9\t5\t9\tI-DATE\tO\tO\n,\t9\t10\tO\tO\tO\n")
        .contains("Triều\t26\t31\tO\tB-LOCATION\tI-ORGANIZATION\n")
        .contains(".\t51\t52\tO\tO\tO\n\nÔng\t");
  }

  @Test
  void timex3IsTimeMl() throws Exception {
    String xml = Timex3Format.create().toString("a&b", sample);
    assertThat(xml)
        .contains("<DOCID>a&amp;b</DOCID>")
        .contains("functionInDocument=\"CREATION_TIME\">2023-09-14</TIMEX3></DCT>")
        .contains("<TEXT><TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2023-09-14\">Ngày 14/9</TIMEX3>,")
        .contains("value=\"2024\" mod=\"START\">đầu năm 2024</TIMEX3>&gt;");
    assertThat(parse(xml).getElementsByTagName("TEXT").item(0).getTextContent())
        .isEqualTo(SampleDocuments.TEXT);
  }

  @Test
  void bratStandoffCountsCodePoints() {
    assertThat(BratStandoff.create().toString("a", sample))
        .startsWith("#0\tDocument DOC\tid=a date=2023-09-14\nT1\tORGANIZATION 11 36\tHãng");
  }

  @Test
  void htmlIsOneWellFormedPageThatLoadsNothing() throws Exception {
    String page = HtmlFormat.create().toString("<a & \"b\">", sample);
    org.w3c.dom.Document dom = parse(page.replace("<!DOCTYPE html>", ""));
    assertThat(dom.getElementsByTagName("article").getLength()).isEqualTo(1);
    assertThat(dom.getElementsByTagName("h1").item(0).getTextContent())
        .isEqualTo("<a & \"b\"> 2023-09-14");
    org.w3c.dom.Node text = dom.getElementsByTagName("div").item(0);
    assertThat(text.getTextContent()).isEqualTo(SampleDocuments.TEXT);
    assertThat(page).doesNotContain("http").doesNotContain("src=").doesNotContain("@import");
    assertThat(page)
        .contains("title=\"TICKER: Vinamilk &quot;&lt;&amp;&gt;&#39;&#10;sàn: HOSE&#10;")
        .contains("data-label=\"2024 START\"");
  }

  @Test
  void htmlOfSeveralDocumentsIsOnePage() throws Exception {
    StringBuilder page = new StringBuilder();
    HtmlFormat html = HtmlFormat.create();
    html.begin(page);
    html.write("a", sample, page);
    html.write("b", SampleDocuments.everywhere("Hà Nội"), page);
    html.end(page);
    org.w3c.dom.Document dom = parse(page.toString().replace("<!DOCTYPE html>", ""));
    assertThat(dom.getElementsByTagName("article").getLength()).isEqualTo(2);
    assertThat(dom.getElementsByTagName("title").getLength()).isEqualTo(1);
  }

  @Test
  void nothingDependsOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    String expected = all();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      assertThat(all()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private String all() {
    return JsonFormat.lines().toString("a", sample)
        + TextFormat.plain().toString("a", sample)
        + BratStandoff.create().toString("a", sample)
        + HtmlFormat.create().toString("a", sample);
  }

  static org.w3c.dom.Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
