package org.sitrep.events.serving;

import org.sitrep.manners.parameters.Box;
import org.sitrep.manners.parameters.Circle;

/** Conditions on where an event was; one without coordinates lies in no area. */
final class Areas {
    private static final double HALF_TURN = 180;
    private static final String INSIDE = "point(longitude, latitude) <@ box(point(?, ?), point(?, ?))";
    private static final String KM_AWAY = "2 * ? * asin(least(1, sqrt(power(sin(radians(latitude - ?) / 2), 2)"
            + " + cos(radians(?)) * cos(radians(latitude)) * power(sin(radians(longitude - ?) / 2), 2))))";

    private Areas() {}

    static void within(Box box, Conditions conditions) {
        if (box.west() <= box.east()) {
            conditions.and(INSIDE, box.west(), box.south(), box.east(), box.north());
        } else {
            conditions.and(
                    INSIDE + " OR " + INSIDE,
                    box.west(),
                    box.south(),
                    HALF_TURN,
                    box.north(),
                    -HALF_TURN,
                    box.south(),
                    box.east(),
                    box.north());
        }
    }

    static void within(Circle circle, Conditions conditions) {
        conditions
                .and(
                        INSIDE, // what the index can find; the distance then takes off the corners
                        -HALF_TURN,
                        circle.latitude() - circle.degrees(),
                        HALF_TURN,
                        circle.latitude() + circle.degrees())
                .and(
                        KM_AWAY + " <= ?",
                        Circle.EARTH_KM,
                        circle.latitude(),
                        circle.latitude(),
                        circle.longitude(),
                        circle.radiusKm());
    }
}
