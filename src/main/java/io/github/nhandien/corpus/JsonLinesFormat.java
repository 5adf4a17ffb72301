package io.github.nhandien.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.nhandien.EntityType;
import io.github.nhandien.FormatException;
import io.github.nhandien.text.Span;
import io.github.nhandien.time.TimeMod;
import io.github.nhandien.time.TimeType;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Annotated documents as JSON Lines: what {@code annotate --format jsonl} writes, together with the
 * text, so that a program of any language can make or read a corpus.
 *
 * <pre>{@code
 * {"id":"a","date":"2023-09-14","domain":"world","text":"Ngày 14/9, KCNA …",
 *  "entities":[{"start":11,"end":15,"text":"KCNA","type":"ORGANIZATION","entityId":"kcna"}],
 *  "times":[{"start":0,"end":9,"text":"Ngày 14/9","type":"DATE","value":"2023-09-14"}]}
 * }</pre>
 *
 * Offsets are UTF-16 code units. Of a mark {@code start}, {@code end}, {@code type} and, of a time,
 * {@code value} must be there; {@code text} is checked if it is; other keys are passed over. Needs
 * {@code jackson-core}. Stateless, thread-safe.
 */
public final class JsonLinesFormat {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonLinesFormat() {}

  /**
   * Reads all documents of a file.
   *
   * @param file a file in UTF-8
   * @return its documents in order
   * @throws IOException if it cannot be read
   * @throws FormatException if a line is broken
   */
  public static List<AnnotatedDocument> read(Path file) throws IOException {
    return parse(file.toString(), StrictText.read(file));
  }

  /**
   * Reads documents out of a string.
   *
   * @param name what to call it in messages
   * @param content an object on each line; blank lines are passed over
   * @return its documents in order
   * @throws FormatException if a line is broken
   */
  public static List<AnnotatedDocument> parse(String name, String content) {
    List<AnnotatedDocument> documents = new ArrayList<>();
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try (JsonParser json = JSON.createParser(line)) {
        documents.add(new Reader(json, name, number).document());
      } catch (JsonProcessingException e) {
        throw new FormatException(name, number, "not JSON: " + e.getOriginalMessage());
      } catch (IOException | IllegalArgumentException e) {
        throw new FormatException(name, number, String.valueOf(e.getMessage()));
      }
    }
    return documents;
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @return an object on a line of its own, with a line end after it
   */
  public static String write(AnnotatedDocument document) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      if (hasUnpairedSurrogate(document.text())) {
        json.setHighestNonEscapedChar(0x7F);
      }
      json.writeStartObject();
      json.writeStringField("id", document.id());
      if (document.date() != null) {
        json.writeStringField("date", document.date().toString());
      }
      optional("domain", document.domain(), json);
      json.writeStringField("text", document.text());
      json.writeArrayFieldStart("entities");
      for (GoldName name : document.names()) {
        mark(name.span(), name.type().name(), document.text(), json);
        optional("entityId", name.entity(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("times");
      for (GoldTime time : document.times()) {
        mark(time.span(), time.type().name(), document.text(), json);
        json.writeStringField("value", time.value());
        optional("mod", time.mod() == null ? null : time.mod().name(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException(e); // a StringWriter does not throw it
    }
    return out.append('\n').toString();
  }

  private static boolean hasUnpairedSurrogate(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private static void mark(Span span, String type, String text, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", span.in(text));
    json.writeStringField("type", type);
  }

  private static void optional(String key, @Nullable String value, JsonGenerator json)
      throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }

  /** Reads the one object of a line. */
  private static final class Reader {
    private final JsonParser json;
    private final String file;
    private final int line;

    Reader(JsonParser json, String file, int line) {
      this.json = json;
      this.file = file;
      this.line = line;
    }

    AnnotatedDocument document() throws IOException {
      expect(json.nextToken() == JsonToken.START_OBJECT, "expected a JSON object");
      Map<String, String> values = new HashMap<>();
      List<Map<String, String>> entities = List.of();
      List<Map<String, String>> times = List.of();
      for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
        json.nextToken();
        switch (key) {
          case "entities" -> entities = marks(key);
          case "times" -> times = marks(key);
          default -> value(key, values);
        }
      }
      expect(json.nextToken() == null, "expected nothing after the object");
      String text = need(values, "text");
      List<GoldName> names = new ArrayList<>();
      for (Map<String, String> mark : entities) {
        EntityType type = EntityType.of(need(mark, "type"));
        names.add(new GoldName(span(mark, text), type, mark.get("entityId")));
      }
      List<GoldTime> expressions = new ArrayList<>();
      for (Map<String, String> mark : times) {
        String mod = mark.get("mod");
        expressions.add(
            new GoldTime(
                span(mark, text),
                TimeType.valueOf(need(mark, "type")),
                need(mark, "value"),
                mod == null ? null : TimeMod.valueOf(mod)));
      }
      names.sort(Comparator.comparing(GoldName::span));
      expressions.sort(Comparator.comparing(GoldTime::span));
      return new AnnotatedDocument(
          need(values, "id"), date(values), values.get("domain"), text, names, expressions);
    }

    private @Nullable LocalDate date(Map<String, String> values) {
      String date = values.get("date");
      try {
        return date == null ? null : LocalDate.parse(date);
      } catch (DateTimeException e) {
        throw error("expected a date such as 2024-03-18 but found \"" + date + "\"");
      }
    }

    private List<Map<String, String>> marks(String key) throws IOException {
      expect(json.currentToken() == JsonToken.START_ARRAY, "expected an array in \"" + key + "\"");
      List<Map<String, String>> marks = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        expect(json.currentToken() == JsonToken.START_OBJECT, "expected objects in " + key);
        Map<String, String> values = new HashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
          json.nextToken();
          value(name, values);
        }
        marks.add(values);
      }
      return marks;
    }

    private void value(String key, Map<String, String> values) throws IOException {
      if (json.currentToken().isStructStart()) {
        json.skipChildren();
      } else if (json.currentToken() != JsonToken.VALUE_NULL) {
        values.put(key, json.getText());
      }
    }

    private Span span(Map<String, String> mark, String text) {
      int start = Integer.parseInt(need(mark, "start"));
      int end = Integer.parseInt(need(mark, "end"));
      expect(
          0 <= start && start < end && end <= text.length(),
          start + ".." + end + " is no stretch of a text of " + text.length() + " code units");
      Span span = new Span(start, end);
      String expected = mark.get("text");
      if (expected != null && !expected.equals(span.in(text))) {
        throw error(
            "at " + span + " the text is \"" + span.in(text) + "\", not \"" + expected + "\"");
      }
      return span;
    }

    private String need(Map<String, String> values, String key) {
      String value = values.get(key);
      if (value == null) {
        throw error("there is no \"" + key + "\"");
      }
      return value;
    }

    private void expect(boolean condition, String problem) {
      if (!condition) {
        throw error(problem);
      }
    }

    private FormatException error(String problem) {
      return new FormatException(file, line, problem);
    }
  }
}
