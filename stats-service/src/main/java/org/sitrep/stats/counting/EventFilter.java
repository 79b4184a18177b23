package org.sitrep.stats.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.sitrep.stats.reading.KnownAt;
import org.sitrep.stats.reading.Sql;

/**
 * Which events are counted: all of what is given must hold, any one of a list. Null and empty ask for nothing.
 *
 * @param from first day; an event matches whose range of dates overlaps. A range with one end unknown is open there; an
 *     event without any date overlaps nothing
 * @param to last day
 * @param actor attacker or target, by id or name in lower case; so are the next two
 * @param victims groups that the dead are told by
 * @param killedMin least {@code best} of the killed
 * @param statuses of the record; without any, what was retracted or merged does not count
 * @param updatedSince recorded then or later
 */
public record EventFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> countries,
        List<String> admin1,
        List<EventType> eventTypes,
        List<SubEventType> subEventTypes,
        List<DisorderType> disorderTypes,
        List<String> actor,
        List<String> attacker,
        List<String> target,
        List<String> victims,
        List<Weapon> weapons,
        List<Outcome> outcomes,
        @Nullable Boolean civilianTargeting,
        List<Reporting> reporting,
        @Nullable Integer killedMin,
        @Nullable Integer minSources,
        @Nullable Double confidenceMin,
        List<Grade> grades,
        List<RecordStatus> statuses,
        @Nullable UUID article,
        @Nullable Instant updatedSince,
        @Nullable Area area) {

    private static final List<RecordStatus> STANDING = List.of(RecordStatus.REPORTED, RecordStatus.CONFIRMED);

    /** Every standing event within the days, and nothing else asked. */
    public static EventFilter within(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new EventFilter(
                from, to, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), null, List.of(), null, null, null, List.of(), List.of(), null, null,
                null);
    }

    /** Whether the question says itself which kinds of event are meant. */
    boolean namesTypes() {
        return !eventTypes.isEmpty() || !subEventTypes.isEmpty() || !disorderTypes.isEmpty();
    }

    /** The same question of other days. */
    public EventFilter during(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new EventFilter(
                first,
                last,
                countries,
                admin1,
                eventTypes,
                subEventTypes,
                disorderTypes,
                actor,
                attacker,
                target,
                victims,
                weapons,
                outcomes,
                civilianTargeting,
                reporting,
                killedMin,
                minSources,
                confidenceMin,
                grades,
                statuses,
                article,
                updatedSince,
                area);
    }

    /** The same question of other countries. */
    public EventFilter in(List<String> others) {
        return new EventFilter(
                from,
                to,
                others,
                admin1,
                eventTypes,
                subEventTypes,
                disorderTypes,
                actor,
                attacker,
                target,
                victims,
                weapons,
                outcomes,
                civilianTargeting,
                reporting,
                killedMin,
                minSources,
                confidenceMin,
                grades,
                statuses,
                article,
                updatedSince,
                area);
    }

    /** The same question of other attackers. */
    public EventFilter by(List<String> others) {
        return new EventFilter(
                from,
                to,
                countries,
                admin1,
                eventTypes,
                subEventTypes,
                disorderTypes,
                actor,
                others,
                target,
                victims,
                weapons,
                outcomes,
                civilianTargeting,
                reporting,
                killedMin,
                minSources,
                confidenceMin,
                grades,
                statuses,
                article,
                updatedSince,
                area);
    }

    /** The whole condition on {@code event_revisions e}. */
    public Sql condition(KnownAt knownAt) {
        var sql = knownAt.spanOf("e");
        anyOf(sql, "e.status", statuses.isEmpty() ? STANDING : statuses);
        if (from != null) {
            sql.add("and (e.date_end >= ? or (e.date_end is null and e.date_start is not null))", from);
        }
        if (to != null) {
            sql.add("and (e.date_start <= ? or (e.date_start is null and e.date_end is not null))", to);
        }
        in(sql, "e.country", countries);
        in(sql, "e.admin1", admin1);
        anyOf(sql, "e.event_type", eventTypes);
        anyOf(sql, "e.sub_event_type", subEventTypes);
        anyOf(sql, "e.disorder_type", disorderTypes);
        if (!actor.isEmpty()) {
            sql.add("and (e.attacker_terms && ? or e.target_terms && ?)", array(actor), array(actor));
        }
        overlaps(sql, "e.attacker_terms", attacker);
        overlaps(sql, "e.target_terms", target);
        overlaps(sql, "e.victims", victims);
        overlaps(sql, "e.weapons", weapons.stream().map(Code::label).toList());
        anyOf(sql, "e.outcome", outcomes);
        compare(sql, "e.civilian_targeting = ?", civilianTargeting);
        anyOf(sql, "e.reporting", reporting);
        compare(sql, "e.killed_best >= ?", killedMin);
        compare(sql, "e.source_count >= ?", minSources);
        compare(sql, "e.confidence >= ?", confidenceMin);
        anyOf(sql, "e.grade", grades);
        compare(sql, "? = any(e.articles)", article);
        compare(sql, "e.recorded_at >= ?", updatedSince);
        if (area != null) {
            sql.add("and").add(area.condition());
        }
        return sql;
    }

    private static void compare(Sql sql, String comparison, @Nullable Object value) {
        if (value != null) {
            sql.add("and " + comparison, value);
        }
    }

    private static <C extends Code> void anyOf(Sql sql, String column, List<C> codes) {
        in(sql, column, codes.stream().map(Code::label).toList());
    }

    private static void in(Sql sql, String column, List<String> values) {
        if (!values.isEmpty()) {
            sql.add("and " + column + " = any(?)", (Object) array(values));
        }
    }

    private static void overlaps(Sql sql, String column, List<String> values) {
        if (!values.isEmpty()) {
            sql.add("and " + column + " && ?", (Object) array(values));
        }
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
