package org.sitrep.stats.serving;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.stats.counting.EventFilter;

/** The filters of {@code GET /v1/events}, as far as they are about what a record says. */
public class EventParameters {
    /** Whose dead a record can tell apart. */
    static final Set<String> VICTIMS = Set.of("attackers", "targets", "civilians", "unknown");

    @RestQuery
    @Nullable String from;

    @RestQuery
    @Nullable String to;

    @RestQuery
    @Nullable String country;

    @RestQuery
    @Nullable String admin1;

    @RestQuery("event_type")
    @Nullable String eventType;

    @RestQuery("sub_event_type")
    @Nullable String subEventType;

    @RestQuery("disorder_type")
    @Nullable String disorderType;

    @RestQuery
    @Nullable String actor;

    @RestQuery
    @Nullable String attacker;

    @RestQuery
    @Nullable String target;

    @RestQuery
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
    @Nullable String killedMin;

    @RestQuery("min_sources")
    @Nullable String minSources;

    @RestQuery("confidence_min")
    @Nullable String confidenceMin;

    @RestQuery
    @Nullable String grade;

    @RestQuery
    @Nullable String status;

    @RestQuery
    @Nullable String article;

    @RestQuery("updated_since")
    @Nullable String updatedSince;

    @RestQuery
    @Nullable String bbox;

    @RestQuery
    @Nullable String near;

    @RestQuery("radius_km")
    @Nullable String radiusKm;

    EventFilter read(ParameterReader reader) {
        var first = reader.day("from", from);
        var last = reader.day("to", to);
        if (first != null && last != null && last.isBefore(first)) {
            reader.violate("to", "is before from");
        }
        return new EventFilter(
                first,
                last,
                reader.countries("country", country),
                reader.words("admin1", admin1),
                reader.codes("event_type", eventType, EventType.class),
                reader.codes("sub_event_type", subEventType, SubEventType.class),
                reader.codes("disorder_type", disorderType, DisorderType.class),
                terms(reader, "actor", actor),
                terms(reader, "attacker", attacker),
                terms(reader, "target", target),
                reader.someOf("victims", victims, VICTIMS),
                reader.codes("weapon", weapon, Weapon.class),
                reader.codes("outcome", outcome, Outcome.class),
                reader.flag("civilian_targeting", civilianTargeting),
                reader.codes("reporting", reporting, Reporting.class),
                reader.whole("killed_min", killedMin, 0, Integer.MAX_VALUE),
                reader.whole("min_sources", minSources, 0, Integer.MAX_VALUE),
                reader.decimal("confidence_min", confidenceMin, 0, 1),
                reader.codes("grade", grade, Grade.class),
                reader.codes("status", status, RecordStatus.class),
                reader.id("article", article),
                reader.instant("updated_since", updatedSince),
                AreaReader.read(reader, bbox, near, radiusKm));
    }

    static List<String> terms(ParameterReader reader, String name, @Nullable String raw) {
        return reader.words(name, raw).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
