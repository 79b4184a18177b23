package org.sitrep.stats.serving;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.stats.counting.Area;

/** Reads {@code bbox=west,south,east,north} and {@code near=latitude,longitude} with {@code radius_km}. */
final class AreaReader {
    /** Half of the Earth's girth: everywhere. */
    private static final double FARTHEST_KM = 20_038;

    private static final String BBOX = "must be west,south,east,north in degrees, south not above north";
    private static final String NEAR = "must be latitude,longitude in degrees";

    private AreaReader() {}

    static @Nullable Area read(
            ParameterReader reader, @Nullable String bbox, @Nullable String near, @Nullable String radiusKm) {
        var box = box(reader, bbox);
        var circle = circle(reader, near, radiusKm);
        return box != null && circle != null ? new Area.Both(box, circle) : box != null ? box : circle;
    }

    private static @Nullable Area box(ParameterReader reader, @Nullable String raw) {
        var numbers = numbers(reader, "bbox", raw, BBOX, 180, 90, 180, 90);
        if (numbers.isEmpty()) {
            return null;
        }
        if (numbers.get(1) > numbers.get(3)) {
            reader.violate("bbox", BBOX);
            return null;
        }
        return new Area.Box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    private static @Nullable Area circle(ParameterReader reader, @Nullable String near, @Nullable String radiusKm) {
        var centre = numbers(reader, "near", near, NEAR, 90, 180);
        var radius = reader.decimal("radius_km", radiusKm, 0, FARTHEST_KM);
        if ((near == null) != (radiusKm == null)) {
            reader.violate(near == null ? "near" : "radius_km", "is missing: near and radius_km go together");
        }
        return centre.isEmpty() || radius == null ? null : new Area.Circle(centre.get(0), centre.get(1), radius);
    }

    /** Empty where the parameter is absent or wrong; each number lies within its bound on either side of zero. */
    private static List<Double> numbers(
            ParameterReader reader, String name, @Nullable String raw, String right, double... bounds) {
        if (raw == null) {
            return List.of();
        }
        var numbers = new ArrayList<Double>();
        try {
            for (var part : raw.split(",", -1)) {
                numbers.add(Double.parseDouble(part.strip()));
            }
        } catch (NumberFormatException _) {
            numbers.clear();
        }
        var fits = numbers.size() == bounds.length;
        for (int at = 0; fits && at < bounds.length; at++) {
            fits = Math.abs(numbers.get(at)) <= bounds[at];
        }
        if (!fits) {
            reader.violate(name, right);
            return List.of();
        }
        return numbers;
    }
}
