package org.sitrep.stats.counting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.manners.filters.Standing;
import org.sitrep.manners.filters.What;
import org.sitrep.manners.filters.Where;
import org.sitrep.manners.filters.Who;
import org.sitrep.stats.reading.Snapshot;
import org.sitrep.stats.reading.Sql;
import org.sitrep.stats.reading.Words;

/** A filter as a condition on {@code event_revisions e}. */
final class EventConditions {
    private EventConditions() {}

    static Sql of(EventFilter filter, Snapshot snapshot) {
        var sql = snapshot.knownAt().spanOf("e");
        new Conditions(sql)
                .ifGiven(filter.from(), "e.date_end >= ? and e.date_start is not null")
                .ifGiven(filter.to(), "e.date_start <= ? and e.date_end is not null");
        add(filter.where(), sql);
        add(filter.who(), sql);
        add(filter.what(), sql);
        add(filter.what().words(), snapshot, sql);
        add(filter.standing(), sql);
        return sql;
    }

    private static void add(Where where, Sql sql) {
        new Conditions(sql).ifOneOf(where.countries(), "e.country").ifOneOf(where.admin1(), "lower(e.admin1)");
        if (where.box() != null) {
            Areas.within(where.box(), sql);
        }
        if (where.circle() != null) {
            Areas.within(where.circle(), sql);
        }
    }

    private static void add(Who who, Sql sql) {
        new Conditions(sql)
                .ifAnyTwice(who.actors(), "(e.attacker_terms && ? or e.target_terms && ?)")
                .ifHasOneOf(who.attackers(), "e.attacker_terms")
                .ifHasOneOf(who.targets(), "e.target_terms")
                .ifHasOneOf(who.victims(), "e.victims")
                .ifGiven(who.civilianTargeting(), "e.civilian_targeting = ?");
    }

    private static void add(What what, Sql sql) {
        new Conditions(sql)
                .ifOneOfCodes(what.eventTypes(), "e.event_type")
                .ifOneOfCodes(what.subEventTypes(), "e.sub_event_type")
                .ifOneOfCodes(what.disorderTypes(), "e.disorder_type")
                .ifHasOneOfCodes(what.weapons(), "e.weapons")
                .ifOneOfCodes(what.outcomes(), "e.outcome")
                .ifGiven(what.killedMin(), "e.killed_best >= ?");
    }

    private static void add(@Nullable String words, Snapshot snapshot, Sql sql) {
        if (words != null) {
            var found = snapshot.words().find(words);
            sql.add(
                    "and (e.id, e.revision) in (select unnest(?::uuid[]), unnest(?::integer[]))",
                    found.stream().map(Words.Found::id).toArray(UUID[]::new),
                    found.stream().map(Words.Found::revision).toArray(Integer[]::new));
        }
    }

    private static void add(Standing standing, Sql sql) {
        new Conditions(sql)
                .ifOneOfCodes(standing.statuses(), "e.status")
                .ifOneOfCodes(standing.reporting(), "e.reporting")
                .ifGiven(standing.minSources(), "e.source_count >= ?")
                .ifGiven(standing.confidenceMin(), "e.confidence >= ?")
                .ifOneOfCodes(standing.grades(), "e.grade")
                .ifAnyId(standing.articles(), "e.articles && ?")
                .ifGiven(standing.updatedSince(), "e.recorded_at >= ?");
    }
}
