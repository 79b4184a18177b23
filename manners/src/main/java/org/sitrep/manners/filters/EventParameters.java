package org.sitrep.manners.filters;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
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

/** The filters of {@code GET /v1/events}, as records and statistics take them: declare it as a {@code @BeanParam}. */
public class EventParameters {
    /** Whose dead a record can tell apart. */
    private static final Set<String> VICTIMS = Set.of("attackers", "targets", "civilians", "unknown");

    private static final int LONGEST_QUESTION = 200;

    @RestQuery
    @Parameter(
            description =
                    "First day; events whose range of dates overlaps from..to. An event with an end unknown overlaps nothing")
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

    @RestQuery("event_type")
    @Nullable String eventType;

    @RestQuery("sub_event_type")
    @Nullable String subEventType;

    @RestQuery("disorder_type")
    @Nullable String disorderType;

    @RestQuery
    @Parameter(description = "Ids or names of attackers or targets, by comma, in any case")
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
    @Parameter(description = "Lowest best figure of the killed")
    @Nullable String killedMin;

    @RestQuery("min_sources")
    @Parameter(description = "Fewest independent texts")
    @Nullable String minSources;

    @RestQuery("confidence_min")
    @Nullable String confidenceMin;

    @RestQuery
    @Nullable String grade;

    @RestQuery
    @Parameter(description = "reported and confirmed unless asked for others")
    @Nullable String status;

    @RestQuery
    @Parameter(description = "Ids of articles, by comma")
    @Nullable String article;

    @RestQuery("updated_since")
    @Nullable String updatedSince;

    @RestQuery
    @Parameter(description = "west,south,east,north in degrees; west above east crosses the antimeridian")
    @Nullable String bbox;

    @RestQuery
    @Parameter(description = "latitude,longitude in degrees, with radius_km")
    @Nullable String near;

    @RestQuery("radius_km")
    @Nullable String radiusKm;

    @RestQuery
    @Parameter(description = "Words of names of places and actors, and of kinds")
    @Nullable String q;

    /** Notes with the reader what is wrong; then the filter is none to ask by. */
    public EventFilter read(ParameterReader reader) {
        var first = reader.day("from", from);
        var last = reader.day("to", to);
        if (first != null && last != null && last.isBefore(first)) {
            reader.violate("to", "is before from");
        }
        return new EventFilter(
                first,
                last,
                new Where(
                        reader.countries("country", country),
                        reader.names("admin1", admin1),
                        Box.read(reader, bbox),
                        Circle.read(reader, near, radiusKm)),
                new Who(
                        reader.names("actor", actor),
                        reader.names("attacker", attacker),
                        reader.names("target", target),
                        reader.someOf("victims", victims, VICTIMS),
                        reader.flag("civilian_targeting", civilianTargeting)),
                new What(
                        reader.codes("event_type", eventType, EventType.class),
                        reader.codes("sub_event_type", subEventType, SubEventType.class),
                        reader.codes("disorder_type", disorderType, DisorderType.class),
                        reader.codes("weapon", weapon, Weapon.class),
                        reader.codes("outcome", outcome, Outcome.class),
                        reader.whole("killed_min", killedMin, 0, Integer.MAX_VALUE),
                        reader.text("q", q, LONGEST_QUESTION)),
                new Standing(
                        reader.codes("reporting", reporting, Reporting.class),
                        reader.whole("min_sources", minSources, 0, Integer.MAX_VALUE),
                        reader.decimal("confidence_min", confidenceMin, 0, 1),
                        reader.codes("grade", grade, Grade.class),
                        reader.codes("status", status, RecordStatus.class),
                        reader.ids("article", article),
                        reader.instant("updated_since", updatedSince)));
    }
}
