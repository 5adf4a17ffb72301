package io.github.nhandien.format;

import io.github.nhandien.Document;
import io.github.nhandien.Entity;
import io.github.nhandien.EntityMention;
import io.github.nhandien.EntityType;
import io.github.nhandien.Organization;
import io.github.nhandien.Person;
import io.github.nhandien.Place;
import io.github.nhandien.TimeExpression;
import io.github.nhandien.Title;
import io.github.nhandien.text.Span;
import io.github.nhandien.time.TimeMod;
import io.github.nhandien.time.TimeType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a document names, grouped for a reader. Immutable. */
record Cast(List<Group> groups) {

  /**
   * One heading.
   *
   * @param title what stands above it
   * @param kind the kind of its members, see {@link #kind(EntityType)}
   * @param members at least one
   */
  record Group(String title, String kind, List<Member> members) {}

  /**
   * One line under a heading.
   *
   * @param key of the entity, or empty for a time
   * @param name of the entity, or text of the time
   * @param detail title, country code, kind, or value of the time; or empty
   * @param spans where it stands in the text, at least one
   */
  record Member(String key, String name, String detail, List<Span> spans) {}

  static Cast of(Document document) {
    List<Group> groups = new ArrayList<>();
    names("People", "person", document.people().stream(), groups);
    names("Places", "location", document.places().stream(), groups);
    names("Agencies", "organization", document.agencies().stream(), groups);
    names(
        "Organisations",
        "organization",
        document.organizations().where(o -> !o.isAgency()).stream(),
        groups);
    document.entities().stream()
        .map(Entity::type)
        .filter(type -> !type.isBuiltIn())
        .distinct()
        .sorted()
        .forEach(
            type ->
                names(type.name(), "custom", document.entities().ofType(type).stream(), groups));
    times("Dates", t -> t.type() == TimeType.DATE, document, groups);
    times("Times", t -> t.type() == TimeType.TIME, document, groups);
    times("Durations", t -> t.type() == TimeType.DURATION, document, groups);
    times("Recurring", t -> t.type() == TimeType.SET, document, groups);
    return new Cast(List.copyOf(groups));
  }

  /** A word for the type that can stand in a style sheet; all types of the user's share one. */
  static String kind(EntityType type) {
    if (type.equals(EntityType.PERSON)) {
      return "person";
    }
    if (type.equals(EntityType.LOCATION)) {
      return "location";
    }
    return type.equals(EntityType.ORGANIZATION) ? "organization" : "custom";
  }

  /** The value of a time with its modifier, if it has one. */
  static String value(TimeExpression time) {
    String value = time.value().timex3();
    return time.mod().map(TimeMod::name).map(mod -> value + " " + mod).orElse(value);
  }

  private static void names(
      String title, String kind, Stream<? extends Entity> entities, List<Group> groups) {
    List<Member> members =
        entities
            .map(e -> new Member(e.id(), e.name(), detail(e), spans(e)))
            .sorted(Comparator.comparingInt((Member m) -> m.spans().size()).reversed())
            .toList();
    if (!members.isEmpty()) {
      groups.add(new Group(title, kind, members));
    }
  }

  private static List<Span> spans(Entity entity) {
    return entity.mentions().stream().map(EntityMention::span).toList();
  }

  private static String detail(Entity entity) {
    if (entity instanceof Place place) {
      String kind = place.kind() == null ? "" : place.kind();
      boolean merged = place.present() != null && !place.name().contains(place.present());
      String fact = merged ? "→ " + place.present() : place.countryCode().orElse("");
      return (kind + " " + fact).strip();
    }
    if (entity instanceof Person person) {
      return person.titles().stream()
          .max(Comparator.comparing((Title t) -> t.body() != null))
          .map(Title::toString)
          .orElse("");
    }
    if (entity instanceof Organization organization && organization.kind() != null) {
      return organization.kind();
    }
    return "";
  }

  private static void times(
      String title, Predicate<TimeExpression> condition, Document document, List<Group> groups) {
    record Key(String text, String value) {}
    Map<Key, List<Span>> spans = new LinkedHashMap<>();
    for (TimeExpression time : document.times().where(condition)) {
      spans
          .computeIfAbsent(new Key(time.text(), value(time)), k -> new ArrayList<>())
          .add(time.span());
    }
    if (!spans.isEmpty()) {
      List<Member> members = new ArrayList<>();
      spans.forEach(
          (key, at) -> members.add(new Member("", key.text(), key.value(), List.copyOf(at))));
      groups.add(new Group(title, "time", List.copyOf(members)));
    }
  }
}
