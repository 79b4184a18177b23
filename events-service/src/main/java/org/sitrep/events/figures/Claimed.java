package org.sitrep.events.figures;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.Count;

/**
 * One figure of an event as one text gives it.
 *
 * @param text the text: copies of one have one voice
 * @param claimant who states it: the one named in the report, else the publisher, else the text
 * @param statedOn the day the text was published, null where unknown
 * @param whole true for a figure of all, false for one of a group of victims
 * @param claims the claims that it stands in, empty where they have no ids yet
 */
public record Claimed(
        UUID text,
        String claimant,
        @Nullable LocalDate statedOn,
        Measure measure,
        Count count,
        boolean whole,
        Set<UUID> claims) {}
