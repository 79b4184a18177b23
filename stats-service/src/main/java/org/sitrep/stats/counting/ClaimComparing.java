package org.sitrep.stats.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.stats.reading.Documents;
import org.sitrep.stats.reading.Snapshot;
import org.sitrep.stats.reading.Sql;

/** Lays cumulative claims beside our own events; the two are never added. */
@ApplicationScoped
public class ClaimComparing {
    private static final String ORDER =
            "coalesce(c.claimed_by, '') collate \"C\", c.measure collate \"C\", coalesce(c.victims_name, '') collate \"C\","
                    + " coalesce(c.stated_on, '-infinity'), c.id";

    private static final String NEWEST =
            "c.stated_on desc nulls last, coalesce(c.claimed_by, '') collate \"C\", c.measure collate \"C\", c.id";

    /**
     * A part of the series, by claimant, measure, victims and day.
     *
     * @param after the {@link ComparedClaim#place()} to go on after; empty for the beginning
     */
    public List<ComparedClaim> claims(
            Snapshot snapshot, ClaimQuestion question, Optional<List<String>> after, int atMost) {
        var condition = question.condition(snapshot.knownAt());
        after.ifPresent(place -> condition.add("and (" + ORDER + ") > (?, ?, ?, ?::date, ?::uuid)", place.toArray()));
        return compared(snapshot, condition, ORDER, atMost);
    }

    /** The newest by then. */
    public List<ComparedClaim> latest(Snapshot snapshot, LocalDate asOf, int atMost) {
        var question = new ClaimQuestion(null, asOf, List.of(), List.of(), List.of(), List.of());
        return compared(snapshot, question.condition(snapshot.knownAt()), NEWEST, atMost);
    }

    private static List<ComparedClaim> compared(Snapshot snapshot, Sql condition, String order, int atMost) {
        return new Sql()
                .add("select c.document, " + ORDER + ", own.* from (select * from casualty_claim_revisions c where")
                .add(condition)
                .add("order by " + order + " limit " + atMost + ") c")
                .add("cross join lateral (")
                .add(OwnEvents.ofClaim(snapshot.knownAt()))
                .add(") own order by " + order)
                .list(snapshot.connection(), ClaimComparing::compared);
    }

    private static ComparedClaim compared(ResultSet row) throws SQLException {
        var own = new ComparedClaim.OwnRecords(
                row.getLong("events"),
                Sum.read(row, row.findColumn("killed_low")),
                Sum.read(row, row.findColumn("injured_low")),
                row.getLong("without_figure"),
                row.getLong("undated"));
        return new ComparedClaim(
                Documents.read(row.getString(1), CasualtyClaimRecord.class),
                own,
                Sum.read(row, row.findColumn("own_low")),
                List.of(row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6)));
    }
}
