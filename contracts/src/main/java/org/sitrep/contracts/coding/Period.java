package org.sitrep.contracts.coding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a cumulative figure covers.
 *
 * @param statedOn the day the figure was given
 */
public record Period(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate statedOn) {}
