package org.sitrep.manners.parameters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads degrees by comma, each within its bound on either side of zero. */
final class Degrees {
    private Degrees() {}

    /** Empty where the parameter is absent or wrong. */
    static List<Double> read(
            ParameterReader reader, String name, @Nullable String raw, String right, double... bounds) {
        if (raw == null) {
            return List.of();
        }
        List<Double> degrees = new ArrayList<>();
        try {
            for (String part : raw.split(",", -1)) {
                degrees.add(Double.parseDouble(part.strip()));
            }
        } catch (NumberFormatException _) {
            degrees.clear();
        }
        boolean fits = degrees.size() == bounds.length;
        for (int at = 0; fits && at < bounds.length; at++) {
            fits = Math.abs(degrees.get(at)) <= bounds[at];
        }
        if (!fits) {
            reader.violate(name, right);
            return List.of();
        }
        return degrees;
    }
}
