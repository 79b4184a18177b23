package org.sitrep.events.serving;

import java.time.Instant;
import java.util.List;
import org.sitrep.events.records.RecordTable;

/**
 * Records as they stood at an instant, as something to select from with the columns of their table: those that have not
 * changed since, and of those that have the revision that stood then.
 */
final class AsOf {
    private AsOf() {}

    /** Takes {@link #parameters} for its parameters. */
    static String relation(RecordTable of) {
        String table = of.table();
        return """
               (SELECT present.* FROM %1$s AS present WHERE present.recorded_at <= ?
                UNION ALL
                SELECT past.* FROM revision CROSS JOIN LATERAL %1$s_of(revision.state) AS past
                WHERE revision.record_type = '%1$s' AND revision.closed_at > ? AND revision.recorded_at <= ?
               ) AS %1$s""".formatted(table);
    }

    static List<Object> parameters(Instant asOf) {
        return List.of(asOf, asOf, asOf);
    }
}
