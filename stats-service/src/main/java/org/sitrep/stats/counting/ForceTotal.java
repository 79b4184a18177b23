package org.sitrep.stats.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.coding.Force;

/**
 * What one claimant's latest counts of a force add up to, over countries.
 *
 * @param low null where one of the counts leaves it open
 * @param high likewise
 * @param countries that are in the sum
 * @param oldest day of the oldest count in it; null where none has a day
 * @param newest day of the newest
 * @param leftOut counts that are in no sum: those within a place that is counted too, and those that may overlap
 */
public record ForceTotal(
        Force force,
        ForceStatus status,
        String unit,
        @Nullable String claimedBy,
        @Nullable Long low,
        @Nullable Long high,
        List<String> countries,
        @Nullable LocalDate oldest,
        @Nullable LocalDate newest,
        List<UUID> leftOut) {}
