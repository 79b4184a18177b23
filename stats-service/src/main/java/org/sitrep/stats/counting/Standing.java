package org.sitrep.stats.counting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Grade;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.stats.reading.Sql;

/**
 * How a record stands: by whom it is told, and how sure it is.
 *
 * @param statuses without any, what was retracted or merged does not count
 * @param articles any of which tells it
 * @param updatedSince recorded then or later
 */
public record Standing(
        List<Reporting> reporting,
        @Nullable Integer minSources,
        @Nullable Double confidenceMin,
        List<Grade> grades,
        List<RecordStatus> statuses,
        List<UUID> articles,
        @Nullable Instant updatedSince) {
    static final Standing ANY = new Standing(List.of(), null, null, List.of(), List.of(), List.of(), null);

    private static final List<RecordStatus> COUNTED = List.of(RecordStatus.REPORTED, RecordStatus.CONFIRMED);

    void addTo(Sql sql) {
        new Conditions(sql)
                .ifAnyCode(statuses.isEmpty() ? COUNTED : statuses, "e.status = any(?)")
                .ifAnyCode(reporting, "e.reporting = any(?)")
                .ifGiven(minSources, "e.source_count >= ?")
                .ifGiven(confidenceMin, "e.confidence >= ?")
                .ifAnyCode(grades, "e.grade = any(?)")
                .ifAnyId(articles, "e.articles && ?")
                .ifGiven(updatedSince, "e.recorded_at >= ?");
    }
}
