package org.sitrep.contracts.coding;

import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.PlaceRole;

/**
 * A place, as exactly as the report names it.
 *
 * @param name the narrowest name given; null where only the country is known
 * @param role what the place is to the event
 * @param admin1 first-order division, null where unknown
 * @param country ISO 3166-1 alpha-2, null at sea and where unknown
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param geoPrecision ACLED's: 1 the named place, 2 near it, 3 the province; null where only the country is known
 * @param gazetteerId {@code geonames:ID} or {@code sitrep:ID}, null for a name that no list knows
 */
public record Place(
        @Nullable String name,
        PlaceRole role,
        @Nullable String admin1,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer geoPrecision,
        @Nullable String gazetteerId) {}
