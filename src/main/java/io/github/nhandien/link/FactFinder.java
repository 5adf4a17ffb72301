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
      return place(mentions);
    }
    return type.equals(EntityType.ORGANIZATION) ? organization(mentions) : EntityFacts.NONE;
  }

  private EntityFacts place(List<NamedMention> mentions) {
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
    return entry == null ? EntityFacts.ofKind(designator) : known(entry, designator);
  }

  private static boolean isBigger(LexiconEntry a, LexiconEntry b) {
    return a.kind().compareTo(b.kind()) < 0
        && (a.kind() == LexiconKind.COUNTRY || a.kind() == LexiconKind.PROVINCE);
  }

  private EntityFacts known(LexiconEntry entry, @Nullable String designator) {
    return switch (entry.kind()) {
      case COUNTRY -> new EntityFacts("country", code(entry), null, null);
      case PROVINCE ->
          new EntityFacts(names.kindOf(entry.classOf()), null, entry.code(), entry.detail());
      case CITY -> EntityFacts.ofKind("city");
      default ->
          EntityFacts.ofKind(designator == null ? names.kindOf(entry.classOf()) : designator);
    };
  }

  private EntityFacts organization(List<NamedMention> mentions) {
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
    if (kind == null && headKind == null && country == null && placeCountry == null) {
      return EntityFacts.NONE;
    }
    return new EntityFacts(
        kind == null ? headKind : kind, country == null ? placeCountry : country, null, null);
  }

  /** The code of an entry if it is one of a country. */
  static @Nullable String code(LexiconEntry entry) {
    return entry.code().length() == 2 ? entry.code() : null;
  }
}
