package org.sitrep.contracts.coding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.AsOfPrecision;

/**
 * The day a count stands for.
 */
public record AsOf(@Nullable LocalDate date, AsOfPrecision precision) {}
