package io.github.nhandien.link;

import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import io.github.nhandien.lexicon.Misspelling;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place's name taken apart: "tỉnh Bình Dương" is the designator of a province and the name Bình
 * Dương. Immutable.
 *
 * @param designator what begins the name, or null
 * @param head how many tokens the designator has
 * @param rest the folded syllables after it
 * @param entry what the lexicon knows under the whole name or, for a matching designator, the rest;
 *     or null
 * @param key what all mentions of the place share that need no context
 * @param facts what is known of a place of which a document has no other name
 */
record PlaceName(
    @Nullable LexiconEntry designator,
    int head,
    String rest,
    @Nullable LexiconEntry entry,
    String key,
    EntityFacts facts) {
  private static final List<LexiconKind> TABLES =
      List.of(
          LexiconKind.COUNTRY,
          LexiconKind.PROVINCE,
          LexiconKind.CITY,
          LexiconKind.REGION,
          LexiconKind.DISTRICT,
          LexiconKind.VN_PLACE,
          LexiconKind.COMMUNE);

  private static final int IN_TABLES = TABLES.stream().mapToInt(LexiconKind::bit).sum();

  /** Designators that say too little: nhà máy X is not hầm X. */
  private static final Set<String> BROAD =
      Set.of("facility", "temple", "region", "road", "theatre", "museum");

  /** Classes of administration, whose names are used without them. */
  private static final Set<String> ADMINISTRATIVE =
      Set.of("province", "city", "district", "ward", "commune", "village", "region", "island");

  /** Classes of the lexicon's tables. */
  private static final String PROVINCE = "tỉnh";

  private static final String STATE = "state";

  static PlaceName of(NameForm form, NameBook names) {
    int size = form.keys().size();
    LexiconEntry whole = entry(form.phrase());
    if (whole == null && size == 1 && form.symbol(0) < 0) {
      whole = entry(Misspelling.place(form.keys().get(0), Lexicon.standard()).orElse(null));
    }
    NameHead head = NameHead.ofPlace(form);
    LexiconEntry designator = head == null ? null : head.entry();
    boolean isPartOfName =
        whole != null && designator != null && !isDesignatedBy(whole, designator, names);
    if (designator == null || head == null || isPartOfName) {
      String key = key(null, form.key(), whole, names);
      return new PlaceName(null, 0, form.key(), whole, key, FactFinder.place(whole, null, names));
    }
    if (whole == null) {
      LexiconEntry bare = entry(form.phraseFrom(head.size()));
      whole = bare != null && agrees(bare, designator.classOf(), names) ? bare : null;
    }
    String rest = form.keyFrom(head.size());
    return new PlaceName(
        designator,
        head.size(),
        rest,
        whole,
        key(designator, rest, whole, names),
        FactFinder.place(whole, designator.classOf(), names));
  }

  private static @Nullable LexiconEntry entry(@Nullable LexiconPhrase phrase) {
    if (phrase == null || (phrase.kinds() & IN_TABLES) == 0) {
      return null;
    }
    for (LexiconKind table : TABLES) {
      LexiconEntry entry = phrase.first(table);
      if (entry != null && !(table == LexiconKind.COUNTRY && entry.classOf().equals("old"))) {
        return entry;
      }
    }
    return null;
  }

  /** Whether the first word of a known name is its designator: sông Hồng, but not châu Âu. */
  private static boolean isDesignatedBy(
      LexiconEntry whole, LexiconEntry designator, NameBook names) {
    return whole.kind() == LexiconKind.VN_PLACE || isOfClass(whole, designator.classOf(), names);
  }

  /** Whether the class of a known place is that of a designator: quận is a district. */
  private static boolean isOfClass(LexiconEntry place, String designator, NameBook names) {
    String kind = place.classOf();
    return kind.equals(designator)
        || kind.equals(STATE) && designator.equals("province")
        || names.kindOf(kind).equals(designator);
  }

  /** Whether what the lexicon knows under the bare name may have that designator. */
  private static boolean agrees(LexiconEntry bare, String designator, NameBook names) {
    return switch (bare.kind()) {
      case COUNTRY -> designator.equals("country");
      case PROVINCE ->
          designator.equals("province") && bare.classOf().equals(PROVINCE)
              || designator.equals("city") && !bare.classOf().equals(PROVINCE);
      case CITY -> designator.equals("city");
      default -> isOfClass(bare, designator, names);
    };
  }

  private static String key(
      @Nullable LexiconEntry designator,
      String rest,
      @Nullable LexiconEntry entry,
      NameBook names) {
    if (entry != null) {
      switch (entry.kind()) {
        case COUNTRY:
          return "country " + entry.code();
        case PROVINCE, CITY, REGION:
          return entry.kind() + " " + names.spelling(entry.mainName()) + " " + entry.code();
        default:
          break;
      }
    }
    return designator == null ? rest : kind(designator) + " " + rest;
  }

  /** ISO 3166-1 alpha-2 of the country that it is, or empty. */
  String countryCode() {
    return entry != null && entry.kind() == LexiconKind.COUNTRY ? entry.code() : "";
  }

  /** The class of the designator; a broad one with its own words. */
  String kind() {
    return designator == null ? "" : kind(designator);
  }

  private static String kind(LexiconEntry designator) {
    String kind = designator.classOf();
    return BROAD.contains(kind) ? kind + " " + designator.mainName() : kind;
  }

  /** Whether this name without a designator may mean that place with one. */
  boolean mayMean(PlaceName designated) {
    String kind = designated.designator == null ? "" : designated.designator.classOf();
    if (entry == null) {
      return true;
    }
    return switch (entry.kind()) {
      case COUNTRY, PROVINCE -> false;
      case CITY -> kind.equals("city");
      case REGION ->
          !ADMINISTRATIVE.contains(kind)
              || kind.equals(entry.classOf())
              || kind.equals("province") && entry.classOf().equals(STATE);
      default -> true;
    };
  }

  /** Whether its designator is one of administration. */
  boolean isAdministrative() {
    return designator != null && ADMINISTRATIVE.contains(designator.classOf());
  }
}
