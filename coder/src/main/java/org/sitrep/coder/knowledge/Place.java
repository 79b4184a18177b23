package org.sitrep.coder.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer or of the curated list.
 *
 * @param id {@code geonames:NNN} or {@code sitrep:name-of-it}
 * @param name the name to file it under
 * @param country ISO 3166-1 alpha-2; null at sea and for regions of several countries
 * @param admin1 name of the first-order division, null where it is none or is not known
 * @param latitude degrees north, null where it is not surely known
 * @param longitude degrees east, null with the latitude
 * @param population people, 0 where it is not known
 */
public record Place(
        String id,
        String name,
        PlaceKind kind,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double latitude,
        @Nullable Double longitude,
        long population) {}
