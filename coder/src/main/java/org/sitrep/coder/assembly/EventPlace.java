package org.sitrep.coder.assembly;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.coding.Place;

/** The one place of an event: the narrowest that was told, with its country; none at sea. */
final class EventPlace {
    private final CountryFinder countries;
    private final PlaceCoder places;

    EventPlace(CountryFinder countries, PlaceCoder places) {
        this.countries = countries;
        this.places = places;
    }

    /** @param where its places, narrowest first */
    Place of(Draft draft, List<PlaceCoder.Coded> where, EvidenceBuilder evidence) {
        for (PlaceCoder.Coded coded : where) {
            evidence.add(
                    "place.name",
                    coded.sentence().sentence(),
                    coded.mention().from(),
                    coded.mention().to(),
                    "located");
        }
        boolean ship = AtSea.isOfShip(draft);
        if (where.isEmpty()) {
            return places.ofCountry(ship ? null : countries.find(draft), PlaceRole.OCCURRED_AT);
        }
        PlaceCoder.Coded first = where.getFirst();
        int off = AtSea.offshoreFrom(first.mention(), first.sentence().sentence());
        if (off >= 0) {
            return at(
                    first.place(),
                    first.sentence().sentence().words(off, first.mention().to()),
                    null);
        }
        if (ship || AtSea.isSea(first.mention())) {
            return at(first.place(), first.place().name(), null);
        }
        if (first.place().country() != null) {
            return first.place();
        }
        String country = where.stream()
                .map(p -> p.place().country())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(countries.find(draft));
        return at(first.place(), first.place().name(), country);
    }

    private static Place at(Place place, @Nullable String name, @Nullable String country) {
        return new Place(
                name,
                place.role(),
                country == null ? null : place.admin1(),
                country,
                place.latitude(),
                place.longitude(),
                place.geoPrecision(),
                country == null && !Objects.equals(name, place.name()) ? null : place.gazetteerId());
    }
}
