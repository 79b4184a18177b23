package org.sitrep.events.serving;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;
import org.sitrep.contracts.codes.DisorderType;
import org.sitrep.contracts.codes.EventType;
import org.sitrep.contracts.codes.Grade;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.manners.parameters.Box;
import org.sitrep.manners.parameters.Circle;
import org.sitrep.manners.parameters.ParameterReader;

/** The filters and the order of {@code GET /v1/events}. */
class EventFilters {
    private static final int LONGEST_QUESTION = 200;
    /** Whose dead a record can tell apart. */
    private static final Set<String> VICTIMS = Set.of("attackers", "targets", "civilians", "unknown");

    private static final Set<String> ORDERS =
            Set.of("date", "-date", "+date", "updated", "-updated", "+updated", "killed", "-killed", "+killed");

    @RestQuery
    @Parameter(description = "First day; events whose days overlap from..to. Undated events match neither.")
    @Nullable String from;

    @RestQuery
    @Parameter(description = "Last day, inclusive")
    @Nullable String to;

    @RestQuery
    @Parameter(description = "ISO 3166-1 alpha-2, by comma")
    @Nullable String country;

    @RestQuery
    @Parameter(description = "Names of first-order divisions, by comma, in any case")
    @Nullable String admin1;

    @RestQuery
    @Parameter(description = "west,south,east,north in degrees; west above east crosses the antimeridian")
    @Nullable String bbox;

    @RestQuery
    @Parameter(description = "latitude,longitude in degrees, with radius_km")
    @Nullable String near;

    @RestQuery("radius_km")
    @Nullable String radiusKm;

    @RestQuery("event_type")
    @Nullable String eventType;

    @RestQuery("sub_event_type")
    @Nullable String subEventType;

    @RestQuery("disorder_type")
    @Nullable String disorderType;

    @RestQuery
    @Parameter(description = "Names or ids of attackers or targets, by comma, in any case")
    @Nullable String actor;

    @RestQuery
    @Nullable String attacker;

    @RestQuery
    @Nullable String target;

    @RestQuery
    @Parameter(description = "Groups that the dead are told by: attackers, targets, civilians, unknown")
    @Nullable String victims;

    @RestQuery
    @Nullable String weapon;

    @RestQuery
    @Nullable String outcome;

    @RestQuery("civilian_targeting")
    @Nullable String civilianTargeting;

    @RestQuery
    @Nullable String reporting;

    @RestQuery("killed_min")
    @Parameter(description = "Lowest best figure of killed")
    @Nullable String killedMin;

    @RestQuery("min_sources")
    @Parameter(description = "Fewest independent sources")
    @Nullable String minSources;

    @RestQuery("confidence_min")
    @Nullable String confidenceMin;

    @RestQuery
    @Nullable String grade;

    @RestQuery
    @Parameter(description = "reported and confirmed unless asked for others")
    @Nullable String status;

    @RestQuery
    @Parameter(description = "Ids of articles, by comma: events that any of them tells")
    @Nullable String article;

    @RestQuery("updated_since")
    @Nullable String updatedSince;

    @RestQuery
    @Parameter(description = "Words of names of places and actors, and of kinds")
    @Nullable String q;

    @RestQuery
    @Parameter(description = "date, updated or killed; - before it for descending. Default -date")
    @Nullable String sort;

    Conditions read(ParameterReader reader) {
        Conditions conditions = new Conditions();
        days(reader, conditions);
        conditions
                .ifAny(reader.countries("country", country), "country = ANY (?)")
                .ifAny(lower(reader.words("admin1", admin1)), "lower(admin1) = ANY (?)")
                .ifAny(labels(reader.codes("event_type", eventType, EventType.class)), "event_type = ANY (?)")
                .ifAny(
                        labels(reader.codes("sub_event_type", subEventType, SubEventType.class)),
                        "sub_event_type = ANY (?)")
                .ifAny(
                        labels(reader.codes("disorder_type", disorderType, DisorderType.class)),
                        "disorder_type = ANY (?)")
                .ifAny(lower(reader.words("attacker", attacker)), "attackers && ?")
                .ifAny(lower(reader.words("target", target)), "targets && ?")
                .ifAny(reader.someOf("victims", victims, VICTIMS), "victims_of(record) && ?")
                .ifAny(labels(reader.codes("weapon", weapon, Weapon.class)), "weapons && ?")
                .ifAny(labels(reader.codes("outcome", outcome, Outcome.class)), "outcome = ANY (?)")
                .ifGiven(reader.flag("civilian_targeting", civilianTargeting), "civilian_targeting = ?")
                .ifAny(labels(reader.codes("reporting", reporting, Reporting.class)), "reporting = ANY (?)")
                .ifGiven(reader.whole("killed_min", killedMin, 0, Integer.MAX_VALUE), "coalesce(killed, -1) >= ?")
                .ifGiven(reader.whole("min_sources", minSources, 0, Integer.MAX_VALUE), "source_count >= ?")
                .ifGiven(reader.decimal("confidence_min", confidenceMin, 0, 1), "confidence >= ?")
                .ifAny(labels(reader.codes("grade", grade, Grade.class)), "grade = ANY (?)")
                .ifAny(articles(reader), "articles && ?")
                .ifGiven(reader.instant("updated_since", updatedSince), "recorded_at >= ?")
                .ifGiven(reader.text("q", q, LONGEST_QUESTION), "words @@ websearch_to_tsquery('simple', ?)");
        List<String> actors = lower(reader.words("actor", actor));
        if (!actors.isEmpty()) {
            conditions.and("attackers && ? OR targets && ?", actors, actors);
        }
        Box box = Box.read(reader, bbox);
        if (box != null) {
            Areas.within(box, conditions);
        }
        Circle circle = Circle.read(reader, near, radiusKm);
        if (circle != null) {
            Areas.within(circle, conditions);
        }
        List<RecordStatus> wanted = reader.codes("status", status, RecordStatus.class);
        return conditions.and(
                "status = ANY (?)",
                labels(wanted.isEmpty() ? List.of(RecordStatus.REPORTED, RecordStatus.CONFIRMED) : wanted));
    }

    /** The articles asked for, for whoever may see no others. */
    List<UUID> articles(ParameterReader reader) {
        return Articles.read(reader, article);
    }

    Order order(ParameterReader reader) {
        String wanted = reader.oneOf("sort", sort == null ? null : sort.strip(), ORDERS);
        if (wanted == null) {
            return Order.byDay("starts", true);
        }
        boolean descending = wanted.startsWith("-");
        return switch (wanted.replaceFirst("^[-+]", "")) {
            case "updated" -> Order.byChange(descending);
            case "killed" -> Order.byNumber("killed", descending);
            default -> Order.byDay("starts", descending);
        };
    }

    private void days(ParameterReader reader, Conditions conditions) {
        LocalDate first = reader.day("from", from);
        LocalDate last = reader.day("to", to);
        if (first != null && last != null && last.isBefore(first)) {
            reader.violate("to", "is before from");
        } else if (first != null || last != null) {
            conditions.and(
                    "starts IS NOT NULL AND ends IS NOT NULL"
                            + " AND daterange(starts, ends, '[]') && daterange(?::date, ?::date, '[]')",
                    first,
                    last);
        }
    }

    static List<String> labels(List<? extends Code> codes) {
        return codes.stream().map(Code::label).toList();
    }

    static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
