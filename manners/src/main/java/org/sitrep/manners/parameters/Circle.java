package org.sitrep.manners.parameters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code near} with {@code radius_km}: all that lies within a great-circle distance of a point, in degrees. */
public record Circle(double latitude, double longitude, double radiusKm) {
    /** On a sphere of the Earth's mean radius distances are right to half a percent. */
    public static final double EARTH_KM = 6371.0088;

    /** Half of the Earth's girth: everywhere. */
    private static final double FARTHEST_KM = 20_038;

    private static final double KM_PER_DEGREE = EARTH_KM * Math.PI / 180;

    /** Null where it is absent or wrong, which the reader then notes. */
    public static @Nullable Circle read(ParameterReader reader, @Nullable String near, @Nullable String radiusKm) {
        List<Double> centre = Degrees.read(reader, "near", near, "must be latitude,longitude in degrees", 90, 180);
        Double radius = reader.decimal("radius_km", radiusKm, 0, FARTHEST_KM);
        if ((near == null) != (radiusKm == null)) {
            reader.violate(near == null ? "near" : "radius_km", "is missing: near and radius_km go together");
        }
        return centre.isEmpty() || radius == null ? null : new Circle(centre.get(0), centre.get(1), radius);
    }

    /** How far it reaches to the north and to the south. */
    public double degrees() {
        return radiusKm / KM_PER_DEGREE;
    }
}
