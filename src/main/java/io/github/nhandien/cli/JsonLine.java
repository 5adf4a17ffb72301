package io.github.nhandien.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.nhandien.FormatException;
import io.github.nhandien.text.Span;
import io.github.nhandien.time.TimeRegion;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document out of a line of JSON: {@code {"id":"a","text":"…","date":"2023-09-14"}}, and {@code
 * "regions":[{"start":420,"end":900,"date":"2025-12-31"}]} where parts of it are of another day.
 *
 * @param id its identifier, or null
 * @param text its text
 * @param published when it appeared, or null
 * @param regions parts of the text that appeared at other times
 */
record JsonLine(
    @Nullable String id, String text, @Nullable LocalDateTime published, List<TimeRegion> regions) {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  static JsonLine parse(String file, int line, String raw) {
    try (JsonParser json = JSON.createParser(raw)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new FormatException(
            file, line, "expected a JSON object such as {\"id\":\"a\",\"text\":\"…\"}");
      }
      String id = null;
      String text = null;
      String date = null;
      List<TimeRegion> regions = List.of();
      for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
        JsonToken value = json.nextToken();
        switch (key) {
          case "id" ->
              id = value.isScalarValue() && value != JsonToken.VALUE_NULL ? json.getText() : null;
          case "text" -> text = string(file, line, key, json);
          case "date" ->
              date = value == JsonToken.VALUE_NULL ? null : string(file, line, key, json);
          case "regions" ->
              regions = value == JsonToken.VALUE_NULL ? List.of() : regions(file, line, json);
          default -> {}
        }
        json.skipChildren();
      }
      if (json.nextToken() != null) {
        throw new FormatException(file, line, "expected nothing after the JSON object");
      }
      if (text == null) {
        throw new FormatException(file, line, "the JSON object has no \"text\"");
      }
      for (TimeRegion region : regions) {
        if (region.span().end() > text.length()) {
          throw new FormatException(
              file, line, "a region ends at " + region.span().end() + ", behind the text");
        }
      }
      return new JsonLine(id, text, date == null ? null : date(file, line, date), regions);
    } catch (JsonProcessingException e) {
      String problem = String.valueOf(e.getOriginalMessage()).replaceAll("\\s*\\(.*\\)", "");
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new FormatException(
          file, line, "broken JSON" + (column > 0 ? " at column " + column : "") + ": " + problem);
    } catch (IOException e) {
      throw new FormatException(file, line, String.valueOf(e.getMessage()));
    }
  }

  private static List<TimeRegion> regions(String file, int line, JsonParser json)
      throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new FormatException(file, line, "expected a list in \"regions\"");
    }
    List<TimeRegion> regions = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      regions.add(region(file, line, json));
    }
    if (json.currentToken() != JsonToken.END_ARRAY) {
      throw new FormatException(file, line, "expected objects in \"regions\"");
    }
    return List.copyOf(regions);
  }

  private static TimeRegion region(String file, int line, JsonParser json) throws IOException {
    int start = -1;
    int end = -1;
    String date = null;
    for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
      JsonToken value = json.nextToken();
      switch (key) {
        case "start" -> start = value == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : -1;
        case "end" -> end = value == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : -1;
        case "date" -> date = string(file, line, key, json);
        default -> {}
      }
      json.skipChildren();
    }
    if (start < 0 || end <= start || date == null) {
      throw new FormatException(
          file,
          line,
          "expected a region such as {\"start\":420,\"end\":900,\"date\":\"2025-12-31\"}");
    }
    return new TimeRegion(new Span(start, end), date(file, line, date));
  }

  private static String string(String file, int line, String key, JsonParser json)
      throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw new FormatException(file, line, "expected a string in \"" + key + "\"");
    }
    return json.getText();
  }

  private static LocalDateTime date(String file, int line, String raw) {
    try {
      return PublicationDate.parse(raw);
    } catch (DateTimeException e) {
      throw new FormatException(
          file, line, "expected a date such as 2023-09-14 but found \"" + raw + "\"");
    }
  }
}
