package org.sitrep.coder.knowledge;

/** What a place is. */
public enum PlaceKind {
    COUNTRY,
    /** A part of the world or of a country that is no division of it: the Sahel, Donbas, eastern Syria. */
    REGION,
    /** A first-order division: province, governorate, state, oblast. */
    ADMIN1,
    /** A smaller division: district, county, woreda. */
    DISTRICT,
    /** The seat of a country's government. */
    CAPITAL,
    /** The seat of a first-order division. */
    ADMIN1_SEAT,
    /** A city, town or village. */
    SETTLEMENT,
    VILLAGE,
    /** A quarter or street of a town. */
    QUARTER,
    /** A camp of refugees or displaced people. */
    CAMP,
    /** A military base, outpost, barracks or air base. */
    BASE,
    AIRPORT,
    PORT,
    CROSSING,
    FIELD,
    FACILITY,
    SEA,
    STRAIT,
    ISLAND,
    MOUNTAIN,
    VALLEY,
    RIVER,
    LAKE,
    FOREST,
    DESERT;

    /** How precisely an event is located by such a place: 1 a named town, 2 a small area, 3 a large region (ACLED). */
    public int geoPrecision() {
        return switch (this) {
            case CAPITAL,
                    ADMIN1_SEAT,
                    SETTLEMENT,
                    VILLAGE,
                    QUARTER,
                    CAMP,
                    BASE,
                    AIRPORT,
                    PORT,
                    CROSSING,
                    FIELD,
                    FACILITY -> 1;
            case DISTRICT, ISLAND, MOUNTAIN, VALLEY, RIVER, LAKE, FOREST -> 2;
            case COUNTRY, REGION, ADMIN1, SEA, STRAIT, DESERT -> 3;
        };
    }
}
