package io.github.nhandien;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place: a country, a province, a river, a building.
 *
 * @param id its identifier
 * @param name its canonical name
 * @param kind what the lexicon or its designator says it is: country, province, city, river …; or
 *     null
 * @param isoCode ISO 3166-1 alpha-2 code if it is a country, or null
 * @param officialCode the statistics office's code if it is a province of Vietnam, or null
 * @param present name of the province that a Vietnamese province belongs to since the mergers of
 *     July 2025, or null
 * @param mentions where the document names it
 * @param attributes facts that came with a dictionary entry
 */
public record Place(
    String id,
    String name,
    @Nullable String kind,
    @Nullable String isoCode,
    @Nullable String officialCode,
    @Nullable String present,
    List<EntityMention> mentions,
    Map<String, String> attributes)
    implements Entity {

  /** Takes unmodifiable copies. */
  public Place {
    mentions = List.copyOf(mentions);
    attributes = Map.copyOf(attributes);
  }

  /**
   * The code of the country that it is.
   *
   * @return ISO 3166-1 alpha-2, empty for a place that is no country
   */
  public Optional<String> countryCode() {
    return Optional.ofNullable(isoCode);
  }

  /**
   * The official code of the Vietnamese province that it is, of before or after July 2025.
   *
   * @return two digits, such as {@code 74} for Bình Dương; empty for a place that is no province
   */
  public Optional<String> provinceCode() {
    return Optional.ofNullable(officialCode);
  }

  /**
   * The province in which a Vietnamese province lies today: another one for those merged in July
   * 2025, itself for the others.
   *
   * @return such as {@code Hồ Chí Minh} for Bình Dương; empty for a place that is no province
   */
  public Optional<String> today() {
    return Optional.ofNullable(present);
  }

  @Override
  public EntityType type() {
    return EntityType.LOCATION;
  }

  @Override
  public String toString() {
    return name;
  }
}
