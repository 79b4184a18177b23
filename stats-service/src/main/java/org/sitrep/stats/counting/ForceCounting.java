package org.sitrep.stats.counting;

import jakarta.enterprise.context.ApplicationScoped;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.stats.reading.Documents;
import org.sitrep.stats.reading.Snapshot;
import org.sitrep.stats.reading.Sql;

/**
 * Who has how many where. Counts of the same force, place, status, unit and claimant are one series; what the report itself
 * says is one claimant. The latest of a series is that of its last day; where that day has several figures, all of them.
 */
@ApplicationScoped
public class ForceCounting {
    private static final String SERIES = "force_key, place_key, force_status, unit, claimed_by";

    /** The latest of each series as of a day, or the series. */
    public ForceLevels levels(Snapshot snapshot, ForceQuestion question) {
        var condition = question.condition(snapshot.knownAt());
        var levels = (question.asOf() == null ? series(question, condition) : latest(question, condition))
                .add("limit " + (CasualtyCounting.MOST_ROWS + 1))
                .list(snapshot.connection(), row -> Documents.read(row.getString(1), ForceLevelRecord.class));
        if (levels.size() > CasualtyCounting.MOST_ROWS) {
            throw new TooManyRowsException();
        }
        var undated = new Sql()
                .add("select count(*) from force_level_revisions f where")
                .add(condition)
                .add("and f.known_on is null")
                .one(snapshot.connection(), row -> row.getLong(1));
        return new ForceLevels(levels, undated);
    }

    private static Sql latest(ForceQuestion question, Sql condition) {
        return new Sql()
                .add("select document from (select distinct on (" + SERIES + ", low, high) * from (")
                .add("select f.*, rank() over (partition by " + SERIES + " order by known_on desc) as newness")
                .add("from force_level_revisions f where")
                .add(condition)
                .add("and f.known_on <= ?", question.asOf())
                .add(") ranked where newness = 1 order by " + SERIES + ", low, high, recorded_at desc, id) latest")
                .add(ordered(""));
    }

    private static Sql series(ForceQuestion question, Sql condition) {
        var sql = new Sql()
                .add("select document from (select distinct on (" + SERIES + ", known_on, low, high) *")
                .add("from force_level_revisions f where")
                .add(condition)
                .add("and f.known_on is not null");
        if (question.from() != null) {
            sql.add("and f.known_on >= ?", question.from());
        }
        if (question.to() != null) {
            sql.add("and f.known_on <= ?", question.to());
        }
        return sql.add("order by " + SERIES + ", known_on, low, high, recorded_at desc, id) told")
                .add(ordered("known_on, "));
    }

    /** By force, then country before its towns; the same for every database's taste in collation. */
    private static String ordered(String inSeries) {
        return "order by force_key, place_key, force_status," + " claimed_by nulls first, " + inSeries
                + "low, high, id";
    }
}
