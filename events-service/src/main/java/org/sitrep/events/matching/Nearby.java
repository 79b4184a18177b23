package org.sitrep.events.matching;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;

import org.sitrep.contracts.coding.Place;
import org.sitrep.events.reports.Report;

/**
 * A box, in degrees, outside of which no place can be that is near enough to that of a report. Without bounds where the report has
 * no coordinates, or the box would reach a pole or the date line. Its bounds lie on a grid, so that of many reports of one town,
 * each at a point of its own, a few boxes are looked into.
 */
record Nearby(double south, double north, double west, double east) {
    private static final double KM_A_DEGREE = 111;
    private static final double SLACK_KM = 5;
    private static final double POLAR = 80;
    private static final double HALF_TURN = 180;
    private static final double STEPS_A_DEGREE = 10;
    static final Nearby EVERYWHERE =
            new Nearby(NEGATIVE_INFINITY, POSITIVE_INFINITY, NEGATIVE_INFINITY, POSITIVE_INFINITY);

    static Nearby of(Report report) {
        Place place = report.told().place();
        if (place.latitude() == null || place.longitude() == null) {
            return EVERYWHERE;
        }
        double margin = (PlaceSignal.APART_KM + SLACK_KM) / KM_A_DEGREE;
        double south = place.latitude() - margin;
        double north = place.latitude() + margin;
        if (south < -POLAR || north > POLAR) {
            return EVERYWHERE;
        }
        double wide = margin / Math.cos(Math.toRadians(Math.max(Math.abs(south), Math.abs(north))));
        double west = place.longitude() - wide;
        double east = place.longitude() + wide;
        return west < -HALF_TURN || east > HALF_TURN
                ? EVERYWHERE
                : new Nearby(down(south), up(north), down(west), up(east));
    }

    private static double down(double degrees) {
        return Math.floor(degrees * STEPS_A_DEGREE) / STEPS_A_DEGREE;
    }

    private static double up(double degrees) {
        return Math.ceil(degrees * STEPS_A_DEGREE) / STEPS_A_DEGREE;
    }
}
