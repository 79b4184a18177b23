package org.sitrep.manners.filters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Grade;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.Reporting;

/**
 * How a record stands: by whom it is told, and how sure it is.
 *
 * @param statuses of which one must hold; where none is asked for, those that stand: reported and confirmed
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
    private static final List<RecordStatus> STANDING = List.of(RecordStatus.REPORTED, RecordStatus.CONFIRMED);

    static final Standing ANY = new Standing(List.of(), null, null, List.of(), List.of(), List.of(), null);

    public Standing {
        statuses = statuses.isEmpty() ? STANDING : statuses;
    }
}
