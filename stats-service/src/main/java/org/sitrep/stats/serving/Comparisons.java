package org.sitrep.stats.serving;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sitrep.stats.counting.ChangedOwnEvents;
import org.sitrep.stats.counting.ChangedRecord.Attacking;
import org.sitrep.stats.counting.ChangedRecord.Stated;
import org.sitrep.stats.counting.Sum;

/** What {@code compared_with=} adds to an answer, as the reference shows it; without it these keys are not there. */
final class Comparisons {
    static final String THEN = "With compared_with: the answer of that instant, its keys and known_at";
    static final String CHANGED = "With compared_with: the first thousand records that make up the difference, by id;"
            + " before or after is null where a record was not counted";
    static final String NUMBER = "With compared_with: how many records changed";

    private Comparisons() {}

    /** An event as both answers counted it. */
    @Schema(name = "ChangedEvent")
    record ChangedEvent(
            UUID id,
            @Nullable CountedRevision before,
            @Nullable CountedRevision after) {}

    /** A measure without a figure has none. */
    @Schema(name = "CountedRevision", description = "What one revision of an event adds to the answer")
    record CountedRevision(int revision, Figures figures) {}

    /** By measure. */
    @Schema(name = "CountedFigures", description = "With a key for each measure asked for that has a figure")
    record Figures(@Nullable Sum killed, @Nullable Sum injured) {}

    /** Totals of the answer less those of then. */
    @Schema(name = "CasualtyDifference", description = "With a key for each measure asked for")
    record Difference(long events, long sources, Parts killed, Parts injured) {}

    /** The parts of a figure, now less then. */
    @Schema(name = "FigureDifference")
    record Parts(long low, long best, long high) {}

    /** A claim or level as both answers showed it. */
    @Schema(name = "ChangedStatement")
    record ChangedStatement(
            UUID id, @Nullable Stated before, @Nullable Stated after) {}

    /** An event with attacks, as both answers counted it. */
    @Schema(name = "ChangedAttack")
    record ChangedAttack(
            UUID id, @Nullable Attacking before, @Nullable Attacking after) {}

    /** Of cumulative claims. */
    @Schema(name = "ClaimComparison")
    record OfClaims(
            @Schema(description = THEN) CasualtyClaimsResource.@Nullable Document comparedWith,
            @Schema(description = CHANGED) @Nullable List<ChangedStatement> changedRecords,
            @Schema(description = NUMBER) @Nullable Long changedRecordsInAll,

            @Schema(
                    description =
                            "With compared_with: our own events that were counted otherwise, by claim of the page")
            @Nullable List<ChangedOwnEvents> changedEvents) {}

    /** Of force levels. */
    @Schema(name = "ForceLevelComparison")
    record OfLevels(
            @Schema(description = THEN) ForceLevelsResource.@Nullable Document comparedWith,
            @Schema(description = CHANGED) @Nullable List<ChangedStatement> changedRecords,
            @Schema(description = NUMBER) @Nullable Long changedRecordsInAll) {}

    /** Of the tempo. */
    @Schema(name = "TempoComparison")
    record OfTempo(
            @Schema(description = THEN) @Nullable TempoDocument comparedWith,
            @Schema(description = CHANGED) @Nullable List<ChangedAttack> changedRecords,
            @Schema(description = NUMBER) @Nullable Long changedRecordsInAll) {}
}
