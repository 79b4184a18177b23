package org.sitrep.manners.parameters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code bbox}: a part of the earth between two meridians and two parallels, in degrees. West above east crosses the
 * antimeridian; borders belong to it.
 */
public record Box(double west, double south, double east, double north) {
    private static final String RIGHT = "must be west,south,east,north in degrees, south not above north";

    /** Null where it is absent or wrong, which the reader then notes. */
    public static @Nullable Box read(ParameterReader reader, @Nullable String raw) {
        List<Double> degrees = Degrees.read(reader, "bbox", raw, RIGHT, 180, 90, 180, 90);
        if (degrees.isEmpty()) {
            return null;
        }
        if (degrees.get(1) > degrees.get(3)) {
            reader.violate("bbox", RIGHT);
            return null;
        }
        return new Box(degrees.get(0), degrees.get(1), degrees.get(2), degrees.get(3));
    }
}
