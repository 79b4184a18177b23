package org.sitrep.events.serving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.parameters.ParameterReader;

/** A part of the earth between two meridians and two parallels, in degrees; west above east crosses the antimeridian. */
record BoundingBox(double west, double south, double east, double north) {
    private static final int CORNERS = 4;
    private static final double HALF_TURN = 180;
    private static final double QUARTER_TURN = 90;
    private static final String INSIDE = "point(longitude, latitude) <@ box(point(?, ?), point(?, ?))";

    static @Nullable BoundingBox read(ParameterReader reader, @Nullable String raw) {
        List<String> parts = raw == null ? List.of() : List.of(raw.split(",", -1));
        if (raw == null) {
            return null;
        }
        if (parts.size() != CORNERS) {
            reader.violate("bbox", "must be west,south,east,north in degrees");
            return null;
        }
        Double west = reader.decimal("bbox", parts.get(0).strip(), -HALF_TURN, HALF_TURN);
        Double south = reader.decimal("bbox", parts.get(1).strip(), -QUARTER_TURN, QUARTER_TURN);
        Double east = reader.decimal("bbox", parts.get(2).strip(), -HALF_TURN, HALF_TURN);
        Double north = reader.decimal("bbox", parts.get(3).strip(), -QUARTER_TURN, QUARTER_TURN);
        if (west == null || south == null || east == null || north == null) {
            return null;
        }
        if (south > north) {
            reader.violate("bbox", "has its south above its north");
            return null;
        }
        return new BoundingBox(west, south, east, north);
    }

    void add(Conditions conditions) {
        if (west <= east) {
            conditions.and(INSIDE, west, south, east, north);
        } else {
            conditions.and(INSIDE + " OR " + INSIDE, west, south, HALF_TURN, north, -HALF_TURN, south, east, north);
        }
    }
}
