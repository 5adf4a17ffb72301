package io.github.nhandien;

import io.github.nhandien.entity.ResolvedMention;
import io.github.nhandien.link.EntityFacts;
import io.github.nhandien.link.LinkedEntity;
import io.github.nhandien.link.LinkedTitle;
import java.util.ArrayList;
import java.util.List;

/**
 * What the stages found, to be turned into the document's objects.
 *
 * @param resolved the mentions
 * @param linked the entities
 */
record DocumentParts(List<ResolvedMention> resolved, List<LinkedEntity> linked) {

  List<Mention> mentions(Document document) {
    int[] entityOf = new int[resolved.size()];
    for (int e = 0; e < linked.size(); e++) {
      List<Integer> its = linked.get(e).mentions();
      for (int i = 0; i < its.size(); i++) {
        entityOf[its.get(i)] = e;
      }
    }
    Mention[] mentions = new Mention[resolved.size()];
    for (int i = 0; i < mentions.length; i++) {
      mentions[i] = mention(document, resolved.get(i), entityOf[i]);
    }
    return List.of(mentions); // which views need not copy
  }

  private static Mention mention(Document document, ResolvedMention resolved, int entity) {
    return resolved.candidate() instanceof Candidate.Name
        ? new EntityMention(document, resolved, entity)
        : new TimeExpression(document, resolved);
  }

  List<Entity> entities(List<Mention> mentions) {
    Entity[] entities = new Entity[linked.size()];
    for (int i = 0; i < entities.length; i++) {
      entities[i] = entity(linked.get(i), mentions);
    }
    return List.of(entities);
  }

  private static Entity entity(LinkedEntity linked, List<Mention> all) {
    List<EntityMention> mentions = mentionsOf(linked, all);
    EntityFacts facts = linked.facts();
    return switch (linked.type().name()) {
      case "PERSON" ->
          new Person(
              linked.id(), linked.name(), mentions, titles(linked, all), linked.attributes());
      case "LOCATION" ->
          new Place(
              linked.id(),
              linked.name(),
              facts.kind(),
              facts.countryCode(),
              facts.provinceCode(),
              facts.presentProvince(),
              mentions,
              linked.attributes());
      case "ORGANIZATION" ->
          new Organization(
              linked.id(),
              linked.name(),
              facts.kind(),
              facts.countryCode(),
              mentions,
              linked.attributes());
      default ->
          new CustomEntity(
              linked.id(), linked.name(), linked.type(), mentions, linked.attributes());
    };
  }

  private static List<EntityMention> mentionsOf(LinkedEntity linked, List<Mention> all) {
    if (linked.mentions().size() == 1) {
      return List.of((EntityMention) all.get(linked.mentions().get(0)));
    }
    EntityMention[] mentions = new EntityMention[linked.mentions().size()];
    for (int i = 0; i < mentions.length; i++) {
      mentions[i] = (EntityMention) all.get(linked.mentions().get(i));
    }
    return List.of(mentions);
  }

  private static List<Title> titles(LinkedEntity linked, List<Mention> all) {
    if (linked.titles().isEmpty()) {
      return List.of();
    }
    String text = all.get(linked.mentions().get(0)).document().text();
    List<Title> titles = new ArrayList<>(linked.titles().size());
    for (LinkedTitle title : linked.titles()) {
      EntityMention body = title.body() < 0 ? null : (EntityMention) all.get(title.body());
      titles.add(new Title(title.span().in(text), title.kind(), title.span(), body));
    }
    return titles;
  }
}
