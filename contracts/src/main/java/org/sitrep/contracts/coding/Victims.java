package org.sitrep.contracts.coding;

import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ActorKind;

/**
 * Whose dead, wounded or missing a claim counts.
 *
 * @param name the name an analyst would file them under, null where the report does not tell them apart
 * @param civilian null for mixed groups and where unknown
 */
public record Victims(
        @Nullable String name,
        @Nullable ActorKind kind,
        @Nullable String country,
        @Nullable Boolean civilian) {}
