package io.github.nhandien.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.nhandien.Document;
import io.github.nhandien.Entity;
import io.github.nhandien.EntityMention;
import io.github.nhandien.Organization;
import io.github.nhandien.Person;
import io.github.nhandien.Place;
import io.github.nhandien.TimeExpression;
import io.github.nhandien.Title;
import io.github.nhandien.time.TimeMod;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON: an object for each document. Offsets are UTF-16 code units into the text as given.
 *
 * <pre>{@code
 * {"id":"a","entities":[{"start":11,"end":15,"text":"KCNA","type":"ORGANIZATION","depth":0,
 *   "entityId":"e1","name":"KCNA","confidence":0.98,"source":"MODEL (names.bin)"}],
 *  "times":[{"start":0,"end":9,"text":"Ngày 14/9","type":"DATE","value":"2023-09-14",
 *   "source":"TIME (day-month)"}]}
 * }</pre>
 *
 * A time with a modifier has {@code "mod"}; an entity has {@code "kind"}, {@code "countryCode"},
 * {@code "provinceCode"}, {@code "today"}, {@code "attributes"} and a person {@code "titles"} where
 * they are known: {@code "titles":[{"text":"Ngoại
 * trưởng","kind":"office","of":"Nga","ofId":"e2"}]}. Keys may be added, none goes. An unpaired
 * surrogate is written as its escape. Needs {@code com.fasterxml.jackson.core:jackson-core}, which
 * the library does not bring along. Immutable and thread-safe.
 */
public final class JsonFormat implements DocumentFormat {
  private static final JsonFactory JSON = new JsonFactory();

  private final boolean pretty;

  private JsonFormat(boolean pretty) {
    this.pretty = pretty;
  }

  /**
   * JSON Lines: each document on a line of its own.
   *
   * @return the format
   */
  public static JsonFormat lines() {
    return new JsonFormat(false);
  }

  /**
   * Indented JSON for human readers; several documents follow one another.
   *
   * @return the format
   */
  public static JsonFormat pretty() {
    return new JsonFormat(true);
  }

  @Override
  public String extension() {
    return pretty ? ".json" : ".jsonl";
  }

  @Override
  public void write(String id, Document document, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(buffer)) {
      if (pretty) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      }
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeArrayFieldStart("entities");
      for (EntityMention mention : document.mentions().ofClass(EntityMention.class)) {
        entity(mention, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("times");
      for (TimeExpression time : document.times()) {
        time(time, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    escapeUnpaired(buffer.getBuffer(), out);
    out.append('\n');
  }

  private static void entity(EntityMention mention, JsonGenerator json) throws IOException {
    Entity entity = mention.entity();
    json.writeStartObject();
    json.writeNumberField("start", mention.start());
    json.writeNumberField("end", mention.end());
    json.writeStringField("text", mention.text());
    json.writeStringField("type", mention.type().name());
    json.writeNumberField("depth", mention.depth());
    json.writeStringField("entityId", entity.id());
    json.writeStringField("name", entity.name());
    json.writeNumberField("confidence", Math.round(mention.confidence() * 1000) / 1000.0);
    json.writeStringField("source", mention.source().toString());
    if (entity instanceof Place place) {
      optional("kind", place.kind(), json);
      optional("countryCode", place.isoCode(), json);
      optional("provinceCode", place.officialCode(), json);
      optional("today", place.present(), json);
    } else if (entity instanceof Organization organization) {
      optional("kind", organization.kind(), json);
      optional("countryCode", organization.isoCode(), json);
    } else if (entity instanceof Person person) {
      titles(person, json);
    }
    if (!entity.attributes().isEmpty()) {
      json.writeObjectFieldStart("attributes");
      for (Map.Entry<String, String> fact : new TreeMap<>(entity.attributes()).entrySet()) {
        json.writeStringField(fact.getKey(), fact.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void titles(Person person, JsonGenerator json) throws IOException {
    if (person.titles().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("titles");
    for (Title title : person.titles()) {
      json.writeStartObject();
      json.writeStringField("text", title.text());
      json.writeStringField("kind", title.kind());
      EntityMention body = title.body();
      if (body != null) {
        json.writeStringField("of", body.entity().name());
        json.writeStringField("ofId", body.entity().id());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void optional(String key, @Nullable String value, JsonGenerator json)
      throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }

  private static void time(TimeExpression time, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", time.start());
    json.writeNumberField("end", time.end());
    json.writeStringField("text", time.text());
    json.writeStringField("type", time.type().name());
    json.writeStringField("value", time.value().timex3());
    Optional<TimeMod> mod = time.mod();
    if (mod.isPresent()) {
      json.writeStringField("mod", mod.get().name());
    }
    json.writeStringField("source", time.source().toString());
    json.writeEndObject();
  }

  /** Outside of strings JSON is ASCII, so that a surrogate can only stand where an escape may. */
  private static void escapeUnpaired(CharSequence json, Appendable out) throws IOException {
    int from = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        i++;
        continue;
      }
      out.append(json, from, i).append("\\u").append(Integer.toHexString(c));
      from = i + 1;
    }
    out.append(json, from, json.length());
  }
}
