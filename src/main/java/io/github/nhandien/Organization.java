package io.github.nhandien;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A body: agency, ministry, company, club, party, outlet.
 *
 * @param id its identifier
 * @param name its canonical name
 * @param kind what the lexicon or its head says it is: news-agency, ministry, company …; or null
 * @param isoCode ISO 3166-1 alpha-2 code of its country where that is known, or null
 * @param mentions where the document names it
 * @param attributes facts that came with a dictionary entry
 */
public record Organization(
    String id,
    String name,
    @Nullable String kind,
    @Nullable String isoCode,
    List<EntityMention> mentions,
    Map<String, String> attributes)
    implements Entity {

  private static final Set<String> AGENCY_KINDS =
      Set.of("news-agency", "ministry", "government", "police", "court");

  /** Takes unmodifiable copies. */
  public Organization {
    mentions = List.copyOf(mentions);
    attributes = Map.copyOf(attributes);
  }

  /**
   * Whether it is a news agency or a body of government.
   *
   * @return true for KCNA, Bộ Ngoại giao
   */
  public boolean isAgency() {
    return kind != null && AGENCY_KINDS.contains(kind);
  }

  /**
   * The code of the country that it belongs to.
   *
   * @return ISO 3166-1 alpha-2, empty for an international body or where it is not known
   */
  public Optional<String> countryCode() {
    return Optional.ofNullable(isoCode);
  }

  @Override
  public EntityType type() {
    return EntityType.ORGANIZATION;
  }

  @Override
  public String toString() {
    return name;
  }
}
