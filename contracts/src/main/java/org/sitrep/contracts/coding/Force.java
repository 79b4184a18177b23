package org.sitrep.contracts.coding;

import org.jspecify.annotations.Nullable;

/**
 * Whose personnel a force level counts.
 */
public record Force(
        String name, @Nullable String actorId, @Nullable String country) {}
