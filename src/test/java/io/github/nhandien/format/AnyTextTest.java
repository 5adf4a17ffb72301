package io.github.nhandien.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.nhandien.Document;
import io.github.nhandien.Mention;
import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.BratFormat;
import io.github.nhandien.corpus.JsonLinesFormat;
import io.github.nhandien.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyTextTest {

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> odd =
        Arbitraries.of(
            '<', '&', '"', '\'', '\\', '[', ']', '#', '\n', '\r', '\t', '\0', '\u001b', '\u0085',
            '\u2028', '\u200b', '\uFEFF', '\uFFFE', '\uD800', '\uDC00', '\uD83D', '\uDE00',
            '\u0301');
    Arbitrary<Character> any =
        Arbitraries.oneOf(odd, Arbitraries.chars().all(), Arbitraries.chars().range('a', 'z'));
    return any.list().ofMaxSize(40).map(AnyTextTest::join);
  }

  private static String join(List<Character> characters) {
    StringBuilder joined = new StringBuilder();
    characters.forEach(joined::append);
    return joined.toString();
  }

  @Property(tries = 300)
  void everyWriterTakesIt(@ForAll("texts") String text) throws Exception {
    Document document = SampleDocuments.everywhere(text);
    TextFormat.plain().toString(text, document);
    TextFormat.ansi().toString(text, document);
    ConllFormat.create().toString(text, document);
    BratStandoff.create().toString(text, document);
    DocumentFormatTest.parse(Timex3Format.create().toString(text, document));
    DocumentFormatTest.parse(
        HtmlFormat.create().toString(text, document).replace("<!DOCTYPE html>", ""));
  }

  @Property(tries = 300)
  void jsonGivesTheSameTextsBack(@ForAll("texts") String text) throws Exception {
    Document document = SampleDocuments.everywhere(text);
    for (JsonFormat format : List.of(JsonFormat.lines(), JsonFormat.pretty())) {
      byte[] file = format.toString(text, document).getBytes(StandardCharsets.UTF_8);
      List<String> texts = new ArrayList<>();
      try (JsonParser json =
          new JsonFactory().createParser(new String(file, StandardCharsets.UTF_8))) {
        for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
          if (t == JsonToken.FIELD_NAME && List.of("id", "text").contains(json.currentName())) {
            texts.add(json.nextTextValue());
          }
        }
      }
      assertThat(texts.remove(0)).isEqualTo(text);
      assertThat(texts)
          .containsExactlyInAnyOrderElementsOf(
              document.mentions().stream().map(Mention::text).toList());
    }
  }

  @Property(tries = 300)
  void corpusFormatsGiveTheSameDocumentBack(@ForAll("texts") String text) {
    AnnotatedDocument gold = AnnotatedDocument.of("a", SampleDocuments.everywhere(text));
    assertThat(JsonLinesFormat.parse("f", JsonLinesFormat.write(gold))).containsExactly(gold);
    String annotations = BratFormat.annotations(gold);
    if (gold.names().stream().allMatch(n -> isOneStretch(n.span(), text))
        && gold.times().stream().allMatch(t -> isOneStretch(t.span(), text))) {
      assertThat(BratFormat.parse("b", text, "f", annotations)).isEqualTo(gold);
    }
  }

  /** Brat has no line ends within marks, nor marks that end within a code point. */
  private static boolean isOneStretch(Span span, String text) {
    String marked = span.in(text);
    return marked.indexOf('\n') < 0
        && marked.indexOf('\r') < 0
        && text.codePointCount(0, text.length())
            == text.codePointCount(0, span.start())
                + marked.codePointCount(0, marked.length())
                + text.codePointCount(span.end(), text.length());
  }
}
