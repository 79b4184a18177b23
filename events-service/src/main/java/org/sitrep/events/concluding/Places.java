package org.sitrep.events.concluding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.coding.Place;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.Words;

/** Where an event was: of the most exact places the one that most reports name. */
final class Places {
    private static final int COUNTRY_ONLY = 9;
    private static final int UNLISTED_NAME = 3;

    private Places() {}

    /** The report that places the event best. */
    static Report best(List<Report> voters) {
        int finest = voters.stream()
                .mapToInt(each -> coarseness(each.told().place()))
                .min()
                .orElse(COUNTRY_ONLY);
        List<Report> exact = voters.stream()
                .filter(each -> coarseness(each.told().place()) == finest)
                .toList();
        return Vote.spokesman(exact, each -> Optional.of(key(each.told().place())))
                .orElseThrow();
    }

    /** All further places, each once for each role. */
    static List<Place> others(List<Report> voters) {
        Map<PlaceInRole, Place> others = new LinkedHashMap<>();
        for (Report report : voters) {
            for (Place place : report.told().otherPlaces()) {
                others.putIfAbsent(new PlaceInRole(place.role(), key(place)), place);
            }
        }
        return others.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<PlaceInRole, Place> each) ->
                                each.getKey().role())
                        .thenComparing(each -> each.getKey().key()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static int coarseness(Place place) {
        if (place.name() == null) {
            return COUNTRY_ONLY;
        }
        return Objects.requireNonNullElse(place.geoPrecision(), UNLISTED_NAME);
    }

    private static String key(Place place) {
        if (place.gazetteerId() != null) {
            return place.gazetteerId();
        }
        return place.name() == null ? "" : Words.spelling(place.name());
    }

    private record PlaceInRole(PlaceRole role, String key) {}
}
