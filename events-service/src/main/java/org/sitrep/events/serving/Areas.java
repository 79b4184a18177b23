package org.sitrep.events.serving;

import org.sitrep.manners.parameters.Box;
import org.sitrep.manners.parameters.Circle;

/**
 * Conditions on where an event was; one without coordinates lies in no area. Latitude and longitude are compared as the
 * numbers that they are: of these the planner knows how many lie in a span, of points in a box it does not.
 */
final class Areas {
    private static final double HALF_TURN = 180;
    private static final String INSIDE = "longitude BETWEEN ? AND ? AND latitude BETWEEN ? AND ?";
    private static final String KM_AWAY = "2 * ? * asin(least(1, sqrt(power(sin(radians(latitude - ?) / 2), 2)"
            + " + cos(radians(?)) * cos(radians(latitude)) * power(sin(radians(longitude - ?) / 2), 2))))";

    private Areas() {}

    static void within(Box box, Conditions conditions) {
        if (box.west() <= box.east()) {
            conditions.and(INSIDE, box.west(), box.east(), box.south(), box.north());
        } else {
            conditions.and(
                    "(longitude >= ? OR longitude <= ?) AND latitude BETWEEN ? AND ?",
                    box.west(),
                    box.east(),
                    box.south(),
                    box.north());
        }
    }

    /** First what an index can find, the circle's own box; the distance then takes off the corners. */
    static void within(Circle circle, Conditions conditions) {
        double reach = reach(circle);
        double west = circle.longitude() - reach;
        double east = circle.longitude() + reach;
        double south = circle.latitude() - circle.degrees();
        double north = circle.latitude() + circle.degrees();
        if (west < -HALF_TURN || east > HALF_TURN) {
            conditions.and(INSIDE, -HALF_TURN, HALF_TURN, south, north);
        } else {
            conditions.and(INSIDE, west, east, south, north);
        }
        conditions.and(
                KM_AWAY + " <= ?",
                Circle.EARTH_KM,
                circle.latitude(),
                circle.latitude(),
                circle.longitude(),
                circle.radiusKm());
    }

    /** How far it reaches to the west and to the east, in degrees, with a little to spare; round the pole everywhere. */
    private static double reach(Circle circle) {
        if (Math.abs(circle.latitude()) + circle.degrees() >= 90) {
            return 2 * HALF_TURN;
        }
        double sine = Math.sin(Math.toRadians(circle.degrees())) / Math.cos(Math.toRadians(circle.latitude()));
        return Math.toDegrees(Math.asin(Math.min(1, sine))) + 1e-6;
    }
}
