package org.sitrep.contracts.coding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.PublishedBasis;

/**
 * The day of publication that relative dates are resolved against; {@code date} is null where the basis is unknown.
 */
public record PublishedOn(@Nullable LocalDate date, PublishedBasis basis) {}
