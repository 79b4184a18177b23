package org.sitrep.stats.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.stats.reading.Snapshot;
import org.sitrep.stats.reading.Sql;

/** Traces the difference of two answers to the records that changed between them. */
@ApplicationScoped
public class AnswerComparing {
    /** More than anyone follows one by one. */
    private static final int MOST_SHOWN = 1_000;

    /** Events whose revision differs, or that match at one of the two instants alone. */
    public ChangedRecords changed(Snapshot before, Snapshot after, CasualtyQuestion question) {
        var numbers = new long[1];
        var records = new Sql()
                .add("select coalesce(b.id, a.id), count(*) over (), b.*, a.* from (")
                .add(counted(before, question))
                .add(") b full join (")
                .add(counted(after, question))
                .add(") a on a.id = b.id where a.revision is distinct from b.revision order by 1 limit " + MOST_SHOWN)
                .list(after.connection(), row -> {
                    numbers[0] = row.getLong(2);
                    var width = 2 + 4 * question.measures().size();
                    return new ChangedRecord(
                            row.getObject(1, UUID.class),
                            counted(row, 4, question.measures()),
                            counted(row, 4 + width, question.measures()));
                });
        return new ChangedRecords(records, numbers[0]);
    }

    private static Sql counted(Snapshot snapshot, CasualtyQuestion question) {
        return new Sql()
                .add("select e.id, e.revision, "
                        + question.measures().stream()
                                .flatMap(measure -> Stream.of("low", "best", "high", "open")
                                        .map(part -> "e." + measure.label() + "_" + part))
                                .collect(Collectors.joining(", ")))
                .add("from event_revisions e where")
                .add(EventConditions.of(question.filter(), snapshot));
    }

    private static ChangedRecord.@Nullable Counted counted(ResultSet row, int at, List<Measure> measures)
            throws SQLException {
        int revision = row.getInt(at);
        if (row.wasNull()) {
            return null;
        }
        var figures = new EnumMap<Measure, Sum>(Measure.class);
        int next = at + 1;
        for (var measure : measures) {
            row.getLong(next);
            if (!row.wasNull()) {
                figures.put(measure, Sum.read(row, next));
            }
            next += 4;
        }
        return new ChangedRecord.Counted(revision, figures);
    }
}
