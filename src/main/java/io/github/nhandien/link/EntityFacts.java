package io.github.nhandien.link;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a place or an organisation. Immutable.
 *
 * @param kind country, province, river; ministry, company …; or null
 * @param countryCode ISO 3166-1 alpha-2: of the country that a place is, or that an organisation
 *     belongs to; or null
 * @param provinceCode official code of a Vietnamese province, or null
 * @param presentProvince name of the province that a Vietnamese province belongs to since July
 *     2025, or null
 */
public record EntityFacts(
    @Nullable String kind,
    @Nullable String countryCode,
    @Nullable String provinceCode,
    @Nullable String presentProvince) {
  /** Nothing is known. */
  public static final EntityFacts NONE = new EntityFacts(null, null, null, null);

  static EntityFacts ofKind(@Nullable String kind) {
    return kind == null || kind.isEmpty() ? NONE : new EntityFacts(kind, null, null, null);
  }
}
