package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the lexicon, or the name's own head, says of a place or an organisation. */
final class FactFinder {
  private final NameBook names;

  FactFinder(NameBook names) {
    this.names = names;
  }

  EntityFacts of(EntityType type, List<NamedMention> mentions) {
    if (type.equals(EntityType.LOCATION)) {
      return isOneForm(mentions) ? names.place(mentions.get(0).form()).facts() : ofPlace(mentions);
    } else if (type.equals(EntityType.ORGANIZATION)) {
      return isOneForm(mentions)
          ? names.organization(mentions.get(0).form()).facts()
          : ofOrganization(mentions);
    }
    return EntityFacts.NONE;
  }

  private static boolean isOneForm(List<NamedMention> mentions) {
    NameForm form = mentions.get(0).form();
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i).form() != form) {
        return false;
      }
    }
    return true;
  }

  private EntityFacts ofPlace(List<NamedMention> mentions) {
    String designator = null;
    LexiconEntry entry = null;
    for (int i = 0; i < mentions.size(); i++) {
      PlaceName name = names.place(mentions.get(i).form());
      if (designator == null && name.designator() != null) {
        designator = name.designator().classOf();
      }
      if (name.entry() != null && (entry == null || isBigger(name.entry(), entry))) {
        entry = name.entry();
      }
    }
    return place(entry, designator, names);
  }

  private static boolean isBigger(LexiconEntry a, LexiconEntry b) {
    return a.kind().compareTo(b.kind()) < 0
        && (a.kind() == LexiconKind.COUNTRY || a.kind() == LexiconKind.PROVINCE);
  }

  /**
   * What is known of a place.
   *
   * @param entry what the lexicon has of it, or null
   * @param designator the class of the word before its name, or null
   */
  static EntityFacts place(
      @Nullable LexiconEntry entry, @Nullable String designator, NameBook names) {
    if (entry == null) {
      return EntityFacts.ofKind(designator);
    }
    return switch (entry.kind()) {
      case COUNTRY -> new EntityFacts("country", code(entry), null, null);
      case PROVINCE ->
          new EntityFacts(names.kindOf(entry.classOf()), null, entry.code(), entry.detail());
      case CITY -> EntityFacts.ofKind("city");
      default ->
          EntityFacts.ofKind(designator == null ? names.kindOf(entry.classOf()) : designator);
    };
  }

  private EntityFacts ofOrganization(List<NamedMention> mentions) {
    String kind = null;
    String headKind = null;
    String country = null;
    String placeCountry = null;
    for (int i = 0; i < mentions.size(); i++) {
      OrganizationName name = names.organization(mentions.get(i).form());
      LexiconEntry entry = name.entry();
      if (entry != null) {
        kind = kind == null ? entry.classOf() : kind;
        country = country == null ? code(entry) : country;
      }
      headKind = headKind == null ? name.kind() : headKind;
      placeCountry = placeCountry == null ? name.placeCountry() : placeCountry;
    }
    return organization(kind == null ? headKind : kind, country == null ? placeCountry : country);
  }

  /**
   * What is known of an organisation.
   *
   * @param entry what the lexicon has of it, or null
   * @param kind what the head of its name says, or null
   * @param placeCountry code of the country of the place with which its name ends, or null
   */
  static EntityFacts organization(
      @Nullable LexiconEntry entry, @Nullable String kind, @Nullable String placeCountry) {
    String country = entry == null ? null : code(entry);
    return organization(
        entry == null ? kind : entry.classOf(), country == null ? placeCountry : country);
  }

  private static EntityFacts organization(@Nullable String kind, @Nullable String country) {
    return kind == null && country == null
        ? EntityFacts.NONE
        : new EntityFacts(kind, country, null, null);
  }

  /** The code of an entry if it is one of a country. */
  static @Nullable String code(LexiconEntry entry) {
    return entry.code().length() == 2 ? entry.code() : null;
  }
}
