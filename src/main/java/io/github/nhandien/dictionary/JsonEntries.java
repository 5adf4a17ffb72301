package io.github.nhandien.dictionary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.nhandien.EntityType;
import io.github.nhandien.FormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON array of entries through Jackson's streaming parser; the one class of the package
 * that needs it. Used once, by one thread.
 */
final class JsonEntries {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String file;
  private final JsonParser parser;

  private JsonEntries(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  static List<LocatedEntry> read(String file, String content) throws IOException {
    try (JsonParser parser = FACTORY.createParser(content)) {
      return new JsonEntries(file, parser).entries();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new FormatException(file, line, "expected valid JSON but found: " + firstLine(e));
    }
  }

  private static String firstLine(JsonProcessingException e) {
    return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("an error");
  }

  private List<LocatedEntry> entries() throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      throw expected("an array of objects");
    }
    List<LocatedEntry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw expected("an object such as {\"text\": \"FPT\", \"type\": \"TICKER\"}");
      }
      int line = line();
      entries.add(new LocatedEntry(entry(line), line));
    }
    if (parser.nextToken() != null) {
      throw expected("the end of the file after the array");
    }
    return entries;
  }

  private EntityEntry entry(int line) throws IOException {
    String text = null;
    String type = null;
    List<String> aliases = List.of();
    String name = null;
    String id = null;
    int priority = 0;
    Map<String, String> attributes = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (key) {
        case DictionaryKeys.TEXT -> text = string(key);
        case DictionaryKeys.TYPE -> type = string(key);
        case DictionaryKeys.ALIASES -> aliases = strings(key);
        case DictionaryKeys.NAME -> name = string(key);
        case DictionaryKeys.ID -> id = scalar(key);
        case DictionaryKeys.PRIORITY -> priority = number(key);
        case "attributes" -> readAttributes(attributes);
        default -> attributes.put(key, scalar(key));
      }
    }
    return entry(
        line,
        required(line, DictionaryKeys.TEXT, text),
        required(line, DictionaryKeys.TYPE, type),
        aliases,
        name,
        id,
        attributes,
        priority);
  }

  private EntityEntry entry(
      int line,
      String text,
      String type,
      List<String> aliases,
      @Nullable String name,
      @Nullable String id,
      Map<String, String> attributes,
      int priority) {
    try {
      EntityType entityType = EntityType.of(DictionaryKeys.typeName(type.strip()));
      return new EntityEntry(text, entityType, aliases, name, id, attributes, priority);
    } catch (IllegalArgumentException e) {
      throw new FormatException(file, line, String.valueOf(e.getMessage()));
    }
  }

  private String required(int line, String key, @Nullable String value) {
    if (value == null) {
      throw new FormatException(file, line, "expected the key \"" + key + "\" but it is missing");
    }
    return value;
  }

  private void readAttributes(Map<String, String> attributes) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw expected("an object as \"attributes\"");
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        attributes.put(key, scalar(key));
      }
    }
  }

  private List<String> strings(String key) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw expected("an array of strings as \"" + key + "\"");
    }
    List<String> strings = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      strings.add(string(key));
    }
    return strings;
  }

  private String string(String key) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw expected("a string as \"" + key + "\"");
    }
    return parser.getText();
  }

  private String scalar(String key) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null || !token.isScalarValue()) {
      throw expected("a string, number or boolean as \"" + key + "\"");
    }
    return parser.getText();
  }

  private int number(String key) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw expected("a whole number as \"" + key + "\"");
    }
    return parser.getIntValue();
  }

  private FormatException expected(String what) throws IOException {
    JsonToken token = parser.currentToken();
    String found = token == null ? "the end of the file" : parser.getText();
    return new FormatException(file, line(), "expected " + what + " but found " + found);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
