package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the lexicon, or the name's own head, says of a place or an organisation. */
final class FactFinder {
  private final NameBook names;
  private final Lexicon lexicon;
  private final PlaceLinker places;
  private final OrganizationLinker organizations;

  FactFinder(NameBook names, PlaceLinker places, OrganizationLinker organizations) {
    this.names = names;
    this.lexicon = names.lexicon();
    this.places = places;
    this.organizations = organizations;
  }

  EntityFacts of(EntityType type, List<NamedMention> mentions) {
    if (type.equals(EntityType.LOCATION)) {
      return place(forms(mentions));
    }
    return type.equals(EntityType.ORGANIZATION) ? organization(forms(mentions)) : EntityFacts.NONE;
  }

  /** Each way in which it is written, once. */
  private static Collection<NameForm> forms(List<NamedMention> mentions) {
    if (mentions.size() == 1) {
      return List.of(mentions.get(0).form());
    }
    Set<NameForm> forms = new LinkedHashSet<>();
    for (NamedMention mention : mentions) {
      forms.add(mention.form());
    }
    return forms;
  }

  private EntityFacts place(Collection<NameForm> forms) {
    String designator = null;
    LexiconEntry entry = null;
    for (NameForm form : forms) {
      PlaceName name = places.nameOf(form);
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

  private EntityFacts organization(Collection<NameForm> forms) {
    String kind = null;
    String headKind = null;
    String country = null;
    String placeCountry = null;
    for (NameForm form : forms) {
      OrganizationName name = organizations.nameOf(form);
      LexiconEntry entry = name.entry();
      if (entry != null) {
        kind = kind == null ? entry.classOf() : kind;
        country = country == null ? code(entry) : country;
      }
      headKind = headKind == null ? name.kind() : headKind;
      placeCountry = placeCountry == null ? countryInside(form) : placeCountry;
    }
    return new EntityFacts(
        kind == null ? headKind : kind, country == null ? placeCountry : country, null, null);
  }

  /** The country of the place with which a name ends. */
  private @Nullable String countryInside(NameForm form) {
    List<String> keys = form.keys();
    for (int from = Math.max(1, keys.size() - 5); from < keys.size(); from++) {
      LexiconEntry place =
          lexicon
              .find(keys.subList(from, keys.size()))
              .map(FactFinder::countryOrProvince)
              .orElse(null);
      if (place != null) {
        return place.kind() == LexiconKind.PROVINCE ? "VN" : code(place);
      }
    }
    return null;
  }

  private static @Nullable LexiconEntry countryOrProvince(LexiconPhrase phrase) {
    LexiconEntry country = phrase.first(LexiconKind.COUNTRY);
    return country == null ? phrase.first(LexiconKind.PROVINCE) : country;
  }

  private static @Nullable String code(LexiconEntry entry) {
    return entry.code().length() == 2 ? entry.code() : null;
  }
}
