package org.sitrep.events.serving;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.manners.filters.Standing;
import org.sitrep.manners.filters.What;
import org.sitrep.manners.filters.Where;
import org.sitrep.manners.filters.Who;

/** A filter as conditions on the columns of events. */
final class EventConditions {
    /** As the indexes have it. */
    private static final String DAY = "coalesce(starts, '0001-01-01')";

    private EventConditions() {}

    static Conditions of(EventFilter filter) {
        Conditions conditions = new Conditions();
        add(filter.from(), filter.to(), conditions);
        add(filter.where(), conditions);
        add(filter.who(), conditions);
        add(filter.what(), conditions);
        add(filter.standing(), conditions);
        return named(filter) || placed(filter)
                ? conditions.looking(new Sought(named(filter), terms(filter), filter.from(), filter.to()))
                : conditions;
    }

    private static boolean named(EventFilter filter) {
        Who who = filter.who();
        return !(who.actors().isEmpty()
                && who.attackers().isEmpty()
                && who.targets().isEmpty()
                && filter.what().weapons().isEmpty()
                && filter.what().words() == null);
    }

    /** Some days in a place are walked through, or what is found of them by both is sorted. */
    private static boolean placed(EventFilter filter) {
        Where where = filter.where();
        return filter.from() == null && (where.box() != null || where.circle() != null);
    }

    private static Conditions terms(EventFilter filter) {
        return new Conditions()
                .ifAny(filter.where().countries(), Sought.TERMS)
                .ifAnyCode(filter.what().subEventTypes(), Sought.TERMS)
                .ifAnyCode(filter.standing().grades(), Sought.TERMS);
    }

    /**
     * What overlaps the days either begins on one of them, which is read off any index in the order of days, or runs into the
     * first of them, which few do.
     */
    private static void add(@Nullable LocalDate first, @Nullable LocalDate last, Conditions conditions) {
        if (first == null && last == null) {
            return;
        }
        conditions.and("starts IS NOT NULL AND ends IS NOT NULL").ifGiven(last, DAY + " <= ?");
        if (first != null) {
            conditions.eitherInTurn(
                    new Conditions().and(DAY + " >= ?", first),
                    new Conditions()
                            .and(
                                    DAY + " < ? AND ends > starts"
                                            + " AND daterange(starts, ends, '[]') @> daterange(?::date, ?::date, '[]')",
                                    first,
                                    first.minusDays(1),
                                    first)
                            .few(true));
        }
    }

    private static void add(Where where, Conditions conditions) {
        conditions.ifEither(where.countries(), "country").ifEither(where.admin1(), "lower(admin1)");
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
                .ifGiven(who.civilianTargeting(), "civilian_targeting = ?");
        addVictims(who.victims(), conditions);
    }

    /** Spelled out, for each of the four has an index of its own that a parameter would not be matched with. */
    private static void addVictims(List<String> groups, Conditions conditions) {
        if (!groups.isEmpty()) {
            conditions.and(groups.stream().map("victims @> '{%s}'"::formatted).collect(joining(" OR ")));
        }
    }

    private static void add(What what, Conditions conditions) {
        conditions
                .ifOneOfCodes(what.eventTypes(), "event_type")
                .ifOneOfCodes(what.subEventTypes(), "sub_event_type")
                .ifOneOfCodes(what.disorderTypes(), "disorder_type")
                .ifAnyCode(what.weapons(), "weapons && ?")
                .ifOneOfCodes(what.outcomes(), "outcome")
                .ifGiven(what.killedMin(), "coalesce(killed, -1) >= ?")
                .ifGiven(what.words(), "words @@ websearch_to_tsquery('simple', ?)");
    }

    private static void add(Standing standing, Conditions conditions) {
        conditions
                .ifOneOfCodes(standing.statuses(), "status")
                .ifOneOfCodes(standing.reporting(), "reporting")
                .ifGiven(standing.minSources(), "source_count >= ?")
                .ifGiven(standing.confidenceMin(), "confidence >= ?")
                .ifOneOfCodes(standing.grades(), "grade")
                .ifAnyOfFew(standing.articles(), "articles && ?")
                .ifGiven(standing.updatedSince(), "recorded_at >= ?");
    }
}
