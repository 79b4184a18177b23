package org.sitrep.events.matching;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;
import org.sitrep.events.reports.ReportStore;

/** Where to look for what lies near reports: around each by itself, for reports of one country may be far from each other. */
final class Around {
    private static final String SPOTS = """
            WITH around (country, place, first, last, south, north, west, east) AS (
                SELECT * FROM unnest(?::text[], ?::text[], ?::text[]::date[], ?::text[]::date[],
                                     ?::text[]::float8[], ?::text[]::float8[], ?::text[]::float8[], ?::text[]::float8[]))
            """;

    /** One spot after the other: joined freely, PostgreSQL takes two hundred spots for reason enough to read all reports. */
    private static final String EACH_SPOT = """
            SELECT found.* FROM around
            CROSS JOIN LATERAL (SELECT n.article_id, n.ref FROM report n WHERE %s OFFSET 0) AS found
            """;

    private final Set<Spot> spots;

    private Around(Set<Spot> spots) {
        this.spots = spots;
    }

    private record Spot(String country, @Nullable String place, LocalDate first, LocalDate last, Nearby box) {}

    /** Around the days of dated reports, so many days before and after, and around where they are. */
    static Around near(Collection<Report> reports, int farthestDays) {
        Set<Spot> spots = new LinkedHashSet<>();
        for (Report each : reports) {
            Days days = Objects.requireNonNull(Days.of(each));
            LocalDate first = days.first().minusDays(farthestDays);
            LocalDate last = days.last().plusDays(farthestDays);
            spots.add(new Spot(ReportStore.country(each), null, first, last, Nearby.of(each)));
        }
        return new Around(spots);
    }

    /** On the days of dated reports, with their places by name. */
    static Around named(Collection<Report> reports) {
        Set<Spot> spots = new LinkedHashSet<>();
        for (Report each : reports) {
            Days days = Objects.requireNonNull(Days.of(each));
            String place = ReportStore.placeKey(each.told().place());
            spots.add(new Spot(ReportStore.country(each), place, days.first(), days.last(), Nearby.EVERYWHERE));
        }
        return new Around(spots);
    }

    /**
     * The reports that one of some conditions finds around any of them. Each is asked by itself, so that an index can answer it:
     * a report is wide, and all that is told of a country's days is not read for what lies near.
     *
     * @param conditions SQL on {@code report n} and the columns of {@code around}
     */
    List<Placed> reports(ReportStore stored, Set<ReportKey> except, String... conditions) {
        if (spots.isEmpty()) {
            return List.of();
        }
        return stored.where(
                Stream.of(conditions)
                        .map(EACH_SPOT::formatted)
                        .collect(joining(" UNION ALL ", "(r.article_id, r.ref) IN (" + SPOTS, ")")),
                except,
                each(Spot::country),
                each(spot -> Objects.requireNonNullElse(spot.place, "")),
                each(Spot::first),
                each(Spot::last),
                each(spot -> spot.box.south()),
                each(spot -> spot.box.north()),
                each(spot -> spot.box.west()),
                each(spot -> spot.box.east()));
    }

    private List<Object> each(Function<Spot, Object> column) {
        List<Object> values = new ArrayList<>();
        for (Spot spot : spots) {
            values.add(column.apply(spot).toString());
        }
        return values;
    }
}
