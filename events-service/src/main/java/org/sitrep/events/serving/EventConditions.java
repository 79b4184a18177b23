package org.sitrep.events.serving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.manners.filters.Standing;
import org.sitrep.manners.filters.What;
import org.sitrep.manners.filters.Where;
import org.sitrep.manners.filters.Who;

/** A filter as conditions on the columns of events. */
final class EventConditions {
    private EventConditions() {}

    static Conditions of(EventFilter filter) {
        Conditions conditions = new Conditions();
        add(filter.from(), filter.to(), conditions);
        add(filter.where(), conditions);
        add(filter.who(), conditions);
        add(filter.what(), conditions);
        add(filter.standing(), conditions);
        return conditions;
    }

    private static void add(@Nullable LocalDate first, @Nullable LocalDate last, Conditions conditions) {
        if (first != null || last != null) {
            conditions.and(
                    "starts IS NOT NULL AND ends IS NOT NULL"
                            + " AND daterange(starts, ends, '[]') && daterange(?::date, ?::date, '[]')",
                    first,
                    last);
        }
    }

    private static void add(Where where, Conditions conditions) {
        conditions.ifAny(where.countries(), "country = ANY (?)").ifAny(where.admin1(), "lower(admin1) = ANY (?)");
        if (where.box() != null) {
            Areas.within(where.box(), conditions);
        }
        if (where.circle() != null) {
            Areas.within(where.circle(), conditions);
        }
    }

    private static void add(Who who, Conditions conditions) {
        if (!who.actors().isEmpty()) {
            conditions.and("attackers && ? OR targets && ?", who.actors(), who.actors());
        }
        conditions
                .ifAny(who.attackers(), "attackers && ?")
                .ifAny(who.targets(), "targets && ?")
                .ifAny(who.victims(), "victims_of(record) && ?")
                .ifGiven(who.civilianTargeting(), "civilian_targeting = ?");
    }

    private static void add(What what, Conditions conditions) {
        conditions
                .ifAnyCode(what.eventTypes(), "event_type = ANY (?)")
                .ifAnyCode(what.subEventTypes(), "sub_event_type = ANY (?)")
                .ifAnyCode(what.disorderTypes(), "disorder_type = ANY (?)")
                .ifAnyCode(what.weapons(), "weapons && ?")
                .ifAnyCode(what.outcomes(), "outcome = ANY (?)")
                .ifGiven(what.killedMin(), "coalesce(killed, -1) >= ?")
                .ifGiven(what.words(), "words @@ websearch_to_tsquery('simple', ?)");
    }

    private static void add(Standing standing, Conditions conditions) {
        conditions
                .ifAnyCode(standing.statuses(), "status = ANY (?)")
                .ifAnyCode(standing.reporting(), "reporting = ANY (?)")
                .ifGiven(standing.minSources(), "source_count >= ?")
                .ifGiven(standing.confidenceMin(), "confidence >= ?")
                .ifAnyCode(standing.grades(), "grade = ANY (?)")
                .ifAny(standing.articles(), "articles && ?")
                .ifGiven(standing.updatedSince(), "recorded_at >= ?");
    }
}
