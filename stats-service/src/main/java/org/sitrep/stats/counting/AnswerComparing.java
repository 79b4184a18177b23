package org.sitrep.stats.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.stats.reading.Documents;
import org.sitrep.stats.reading.Snapshot;
import org.sitrep.stats.reading.Sql;

/** Traces the difference of two answers to the records that changed between them. */
@ApplicationScoped
public class AnswerComparing {
    /** Makes what one revision adds of the columns from {@code at}, its number first. */
    private interface Reader<T> {
        T read(ResultSet row, int at, int revision) throws SQLException;
    }

    /** Events whose revision differs, or that match at one of the two instants alone. */
    public ChangedRecords<ChangedRecord.Counted> casualties(
            Snapshot before, Snapshot after, CasualtyQuestion question) {
        var measures = question.measures();
        var figures = measures.stream()
                .flatMap(measure ->
                        Stream.of("low", "best", "high", "open").map(part -> "e." + measure.label() + "_" + part))
                .collect(Collectors.joining(", "));
        return changed(
                before,
                after,
                snapshot -> new Sql()
                        .add("select e.id, e.revision, " + figures + " from event_revisions e where")
                        .add(EventConditions.of(question.filter(), snapshot)),
                2 + 4 * measures.size(),
                (row, at, revision) -> new ChangedRecord.Counted(revision, figures(row, at, measures)));
    }

    /** Events that tell of attacks, likewise. */
    public ChangedRecords<ChangedRecord.Attacking> attacks(Snapshot before, Snapshot after, EventFilter filter) {
        return changed(
                before,
                after,
                snapshot -> new Sql()
                        .add(
                                "select e.id, e.revision, e.date_start, e.date_end, e.attacks from event_revisions e where")
                        .add(AttackCounting.condition(snapshot, filter)),
                5,
                (row, at, revision) -> new ChangedRecord.Attacking(
                        revision,
                        row.getObject(at, LocalDate.class),
                        row.getObject(at + 1, LocalDate.class),
                        row.getLong(at + 2)));
    }

    /** Claims that the question is about, on whatever page. */
    public ChangedRecords<ChangedRecord.Stated> claims(Snapshot before, Snapshot after, ClaimQuestion question) {
        return changed(
                before,
                after,
                snapshot -> new Sql()
                        .add("select c.id, c.revision, c.document from casualty_claim_revisions c where")
                        .add(question.condition(snapshot.knownAt())),
                3,
                (row, at, revision) -> new ChangedRecord.Stated(
                        revision,
                        Documents.read(row.getString(at), CasualtyClaimRecord.class)
                                .count()));
    }

    /** Levels that one of the answers shows. */
    public ChangedRecords<ChangedRecord.Stated> levels(List<ForceLevelRecord> before, List<ForceLevelRecord> after) {
        return ChangedRecords.between(stated(before), stated(after));
    }

    /** Claims that one of the answers shows. */
    public ChangedRecords<ChangedRecord.Stated> shownClaims(List<ComparedClaim> before, List<ComparedClaim> after) {
        return ChangedRecords.between(claimed(before), claimed(after));
    }

    private static Map<UUID, ChangedRecord.Stated> claimed(List<ComparedClaim> claims) {
        return claims.stream()
                .map(ComparedClaim::claim)
                .collect(Collectors.toMap(
                        CasualtyClaimRecord::id, claim -> new ChangedRecord.Stated(claim.revision(), claim.count())));
    }

    private static Map<UUID, ChangedRecord.Stated> stated(List<ForceLevelRecord> levels) {
        return levels.stream()
                .collect(Collectors.toMap(
                        ForceLevelRecord::id, level -> new ChangedRecord.Stated(level.revision(), level.count())));
    }

    private static <T> ChangedRecords<T> changed(
            Snapshot before, Snapshot after, Function<Snapshot, Sql> counted, int width, Reader<T> reader) {
        var numbers = new long[1];
        var records = new Sql()
                .add("select coalesce(b.id, a.id), count(*) over (), b.*, a.* from (")
                .add(counted.apply(before))
                .add(") b full join (")
                .add(counted.apply(after))
                .add(") a on a.id = b.id where a.revision is distinct from b.revision order by 1 limit "
                        + ChangedRecords.MOST_SHOWN)
                .list(after.connection(), row -> {
                    numbers[0] = row.getLong(2);
                    return new ChangedRecord<T>(
                            row.getObject(1, UUID.class), side(row, 4, reader), side(row, 4 + width, reader));
                });
        return new ChangedRecords<>(records, numbers[0]);
    }

    private static <T> @Nullable T side(ResultSet row, int at, Reader<T> reader) throws SQLException {
        int revision = row.getInt(at);
        return row.wasNull() ? null : reader.read(row, at + 1, revision);
    }

    private static Map<Measure, Sum> figures(ResultSet row, int at, List<Measure> measures) throws SQLException {
        var figures = new EnumMap<Measure, Sum>(Measure.class);
        int next = at;
        for (var measure : measures) {
            row.getLong(next);
            if (!row.wasNull()) {
                figures.put(measure, Sum.read(row, next));
            }
            next += 4;
        }
        return figures;
    }
}
