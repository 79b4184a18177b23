package org.sitrep.stats.rhythm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One period of a series.
 *
 * @param start its first day
 * @param attacks that happened in it for certain
 * @param rolling attacks a period, over this one and the three before; null for the first three
 */
public record Bucket(
        LocalDate start,
        long attacks,
        long events,
        @Nullable Double rolling) {}
