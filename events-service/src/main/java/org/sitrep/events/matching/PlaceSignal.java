package org.sitrep.events.matching;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Place;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.Words;

/** One place by gazetteer, by name or by distance. Places that both are known exactly and lie far apart refuse. */
final class PlaceSignal implements Signal {
    /** What a place must weigh to anchor a report without an exact day. */
    static final double NEAR = 2;

    private static final String NAME = "place";
    private static final double CLOSE_KM = 10;
    private static final double AROUND_KM = 30;
    /** Beyond it two places that are known exactly are not one. */
    static final double APART_KM = 60;

    private static final double EARTH_RADIUS_KM = 6371;

    @Override
    public Finding between(Report one, Report other) {
        Place first = one.told().place();
        Place second = other.told().place();
        if (!Objects.equals(first.country(), second.country())) {
            return Finding.refuses(NAME, "different countries");
        }
        String firstName = first.name();
        String secondName = second.name();
        if (firstName == null || secondName == null) {
            return Finding.nothing(NAME);
        }
        if (first.gazetteerId() != null && first.gazetteerId().equals(second.gazetteerId())) {
            return precise(first)
                    ? Finding.speaks(NAME, 3, "both at " + firstName)
                    : Finding.speaks(NAME, 0.5, "both in " + firstName);
        }
        boolean sameName = Words.shared(firstName, secondName);
        Double apart = kilometres(first, second);
        if (apart == null || !precise(first) || !precise(second)) {
            return loosely(first, second, sameName);
        }
        if (apart > APART_KM) {
            return Finding.refuses(NAME, distance(apart) + " apart");
        }
        if (apart <= CLOSE_KM) {
            return Finding.speaks(NAME, sameName ? 3 : 1.5, distance(apart) + " apart");
        }
        return apart <= AROUND_KM
                ? Finding.speaks(NAME, sameName ? 2 : 0.5, distance(apart) + " apart")
                : Finding.speaks(NAME, sameName ? 1 : -1, distance(apart) + " apart");
    }

    /** Whether {@link #between} refuses: asked of every two of very many points, so nothing is made for the answer. */
    static boolean refuses(Report one, Report other) {
        Place first = one.told().place();
        Place second = other.told().place();
        if (!Objects.equals(first.country(), second.country())) {
            return true;
        }
        if (first.name() == null || second.name() == null || !precise(first) || !precise(second)) {
            return false;
        }
        Double apart = kilometres(first, second);
        return apart != null
                && apart > APART_KM
                && (first.gazetteerId() == null || !first.gazetteerId().equals(second.gazetteerId()));
    }

    /** Whether some places lie so near each other that no two of them refuse: told without looking at each two. */
    static boolean closeTogether(Collection<Report> reports) {
        DoubleSummaryStatistics north = new DoubleSummaryStatistics();
        DoubleSummaryStatistics east = new DoubleSummaryStatistics();
        Set<@Nullable String> countries = new HashSet<>();
        for (Report each : reports) {
            Place place = each.told().place();
            countries.add(place.country());
            if (place.latitude() != null && place.longitude() != null) {
                north.accept(place.latitude());
                east.accept(place.longitude());
            }
        }
        double degrees = north.getMax() - north.getMin() + east.getMax() - east.getMin(); // one way, then the other
        return countries.size() == 1 && Math.toRadians(degrees) * EARTH_RADIUS_KM <= APART_KM;
    }

    @Override
    public boolean rulesOut() {
        return true;
    }

    @Override
    public Object looksAt(Report report) {
        return report.told().place();
    }

    private static Finding loosely(Place first, Place second, boolean sameName) {
        if (sameName) {
            return Finding.speaks(NAME, 2, "'" + first.name() + "' shares its name with '" + second.name() + "'");
        }
        if (first.admin1() != null && second.admin1() != null) {
            return Words.shared(first.admin1(), second.admin1())
                    ? Finding.speaks(NAME, 0.5, "both in " + first.admin1())
                    : Finding.speaks(NAME, -2, "different provinces");
        }
        return precise(first) && precise(second) ? Finding.speaks(NAME, -1, "different names") : Finding.nothing(NAME);
    }

    /** Whether the place is narrower than a province; what has no precision but a name is taken for narrow. */
    private static boolean precise(Place place) {
        Integer precision = place.geoPrecision();
        return precision == null || precision <= 2;
    }

    private static @Nullable Double kilometres(Place first, Place second) {
        if (first.latitude() == null
                || first.longitude() == null
                || second.latitude() == null
                || second.longitude() == null) {
            return null;
        }
        double north = Math.toRadians(first.latitude());
        double otherNorth = Math.toRadians(second.latitude());
        double east = Math.toRadians(first.longitude() - second.longitude());
        double haversine = square(Math.sin((north - otherNorth) / 2))
                + Math.cos(north) * Math.cos(otherNorth) * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }

    private static double square(double number) {
        return number * number;
    }

    private static String distance(double kilometres) {
        return Math.round(kilometres) + " km";
    }
}
