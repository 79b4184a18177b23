package org.sitrep.stats.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.stats.reading.Documents;
import org.sitrep.stats.reading.Snapshot;
import org.sitrep.stats.reading.Sql;

/** Lays cumulative claims beside our own events; the two are never added. */
@ApplicationScoped
public class ClaimComparing {
    private static final String ORDER = "coalesce(c.claimed_by, ''), c.measure, coalesce(c.victims_name, ''),"
            + " coalesce(c.stated_on, '-infinity')::varchar, c.id::varchar";

    private static final String NEWEST = "c.stated_on desc nulls last, coalesce(c.claimed_by, ''), c.measure, c.id";

    /**
     * A part of the series, by claimant, measure, victims and day.
     *
     * @param after the {@link ComparedClaim#place()} to go on after; empty for the beginning
     */
    public List<ComparedClaim> claims(
            Snapshot snapshot, ClaimQuestion question, Optional<List<String>> after, int atMost) {
        var condition = question.condition(snapshot.knownAt());
        after.ifPresent(place -> condition.add("and (" + ORDER + ") > (?, ?, ?, ?, ?)", place.toArray()));
        return compared(snapshot, condition, ORDER, atMost, question.withEvents());
    }

    /** Those of these claims that the question is about. */
    public List<ComparedClaim> those(Snapshot snapshot, ClaimQuestion question, List<UUID> ids) {
        var condition = question.condition(snapshot.knownAt())
                .add("and c.id in (select unnest(?::uuid[]))", (Object) ids.toArray(UUID[]::new));
        return compared(snapshot, condition, ORDER, CasualtyCounting.MOST_ROWS, question.withEvents());
    }

    /** Our own events of these claims that were counted otherwise, by claim. */
    public List<ChangedOwnEvents> changedEvents(Snapshot before, Snapshot after, List<UUID> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        var then = events(before, claims);
        var now = events(after, claims);
        return claims.stream()
                .map(claim -> new ChangedOwnEvents(
                        claim,
                        ChangedRecords.between(
                                        byId(then.getOrDefault(claim, List.of())),
                                        byId(now.getOrDefault(claim, List.of())))
                                .records()))
                .filter(changed -> !changed.events().isEmpty())
                .toList();
    }

    private static Map<UUID, OwnEvent> byId(List<OwnEvent> events) {
        return events.stream().collect(Collectors.toMap(OwnEvent::id, event -> event));
    }

    /** The newest by then. */
    public List<ComparedClaim> latest(Snapshot snapshot, LocalDate asOf, int atMost) {
        var question = new ClaimQuestion(null, asOf, List.of(), List.of(), List.of(), List.of(), false);
        return compared(snapshot, question.condition(snapshot.knownAt()), NEWEST, atMost, false);
    }

    private static List<ComparedClaim> compared(
            Snapshot snapshot, Sql condition, String order, int atMost, boolean withEvents) {
        var page = new Sql()
                .add("select c.document, " + ORDER + " from casualty_claim_revisions c where")
                .add(condition)
                .add("order by " + order + " limit " + atMost)
                .list(snapshot.connection(), Claim::read);
        if (page.isEmpty()) {
            return List.of();
        }
        var ids = page.stream().map(claim -> claim.record().id()).toList();
        Map<UUID, Own> own = new HashMap<>();
        OwnEvents.sums(snapshot.knownAt(), ids)
                .list(snapshot.connection(), row -> own.put(row.getObject("claim", UUID.class), Own.read(row)));
        var events = withEvents ? events(snapshot, ids) : null;
        return page.stream()
                .map(claim -> {
                    var ours = own.getOrDefault(claim.record().id(), Own.NONE);
                    return new ComparedClaim(
                            claim.record(),
                            ours.records(),
                            ours.measured(),
                            events == null
                                    ? null
                                    : events.getOrDefault(claim.record().id(), List.of()),
                            claim.place());
                })
                .toList();
    }

    private static Map<UUID, List<OwnEvent>> events(Snapshot snapshot, List<UUID> claims) {
        Map<UUID, List<OwnEvent>> events = new HashMap<>();
        var rows = OwnEvents.each(snapshot.knownAt(), claims).list(snapshot.connection(), row -> {
            var event = OwnEvent.read(row);
            events.computeIfAbsent(row.getObject("claim", UUID.class), _ -> new ArrayList<>())
                    .add(event);
            return event;
        });
        if (rows.size() > CasualtyCounting.MOST_ROWS) {
            throw new TooManyRowsException();
        }
        return events;
    }

    /** A claim and its place in the order. */
    private record Claim(CasualtyClaimRecord record, List<String> place) {
        static Claim read(ResultSet row) throws SQLException {
            return new Claim(
                    Documents.read(row.getString(1), CasualtyClaimRecord.class),
                    List.of(row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6)));
        }
    }

    /** What our events of a claim add up to. */
    private record Own(ComparedClaim.OwnRecords records, Sum measured) {
        static final Own NONE = new Own(new ComparedClaim.OwnRecords(0, Sum.ZERO, Sum.ZERO, 0, 0), Sum.ZERO);

        static Own read(ResultSet row) throws SQLException {
            return new Own(
                    new ComparedClaim.OwnRecords(
                            row.getLong("events"),
                            Sum.read(row, row.findColumn("sum_killed_low")),
                            Sum.read(row, row.findColumn("sum_injured_low")),
                            row.getLong("without_figure"),
                            row.getLong("undated")),
                    Sum.read(row, row.findColumn("sum_own_low")));
        }
    }
}
