package org.sitrep.events.matching;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import org.sitrep.contracts.coding.Place;
import org.sitrep.events.reports.Report;

/**
 * A box, in degrees, outside of which no place can be that is near enough to those of reports. Without bounds where a report has
 * no coordinates, or the box would reach a pole or the date line.
 */
record Nearby(double south, double north, double west, double east) {
    private static final double KM_A_DEGREE = 111;
    private static final double SLACK_KM = 5;
    private static final double POLAR = 80;
    private static final double HALF_TURN = 180;
    private static final Nearby EVERYWHERE =
            new Nearby(NEGATIVE_INFINITY, POSITIVE_INFINITY, NEGATIVE_INFINITY, POSITIVE_INFINITY);

    static Nearby of(Collection<Report> reports) {
        DoubleSummaryStatistics latitudes = new DoubleSummaryStatistics();
        DoubleSummaryStatistics longitudes = new DoubleSummaryStatistics();
        for (Report each : reports) {
            Place place = each.told().place();
            if (place.latitude() == null || place.longitude() == null) {
                return EVERYWHERE;
            }
            latitudes.accept(place.latitude());
            longitudes.accept(place.longitude());
        }
        double margin = (PlaceSignal.APART_KM + SLACK_KM) / KM_A_DEGREE;
        double south = latitudes.getMin() - margin;
        double north = latitudes.getMax() + margin;
        if (south < -POLAR || north > POLAR) {
            return EVERYWHERE;
        }
        double wide = margin / Math.cos(Math.toRadians(Math.max(Math.abs(south), Math.abs(north))));
        double west = longitudes.getMin() - wide;
        double east = longitudes.getMax() + wide;
        return west < -HALF_TURN || east > HALF_TURN ? EVERYWHERE : new Nearby(south, north, west, east);
    }
}
