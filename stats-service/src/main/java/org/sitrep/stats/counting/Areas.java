package org.sitrep.stats.counting;

import org.sitrep.manners.parameters.Box;
import org.sitrep.manners.parameters.Circle;
import org.sitrep.stats.reading.Sql;

/** Conditions on where an event was; one without coordinates lies in no area. */
final class Areas {
    private Areas() {}

    static void within(Box box, Sql sql) {
        var across =
                box.west() <= box.east() ? "e.longitude between ? and ?" : "(e.longitude >= ? or e.longitude <= ?)";
        sql.add("and e.latitude between ? and ? and " + across, box.south(), box.north(), box.west(), box.east());
    }

    static void within(Circle circle, Sql sql) {
        var latitude = circle.latitude();
        sql.add("and e.latitude between ? and ?", latitude - circle.degrees(), latitude + circle.degrees())
                .add(
                        "and 2 * ? * asin(least(1, sqrt(power(sin(radians(e.latitude - ?) / 2), 2)"
                                + " + cos(radians(?)) * cos(radians(e.latitude))"
                                + " * power(sin(radians(e.longitude - ?) / 2), 2)))) <= ?",
                        Circle.EARTH_KM,
                        latitude,
                        latitude,
                        circle.longitude(),
                        circle.radiusKm());
    }
}
