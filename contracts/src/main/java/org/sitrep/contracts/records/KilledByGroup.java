package org.sitrep.contracts.records;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The dead of an event by whose they were; null and empty where no source tells.
 *
 * @param targets by name of the target
 */
public record KilledByGroup(
        @Nullable Figure attackers,
        Map<String, Figure> targets,
        @Nullable Figure civilians,
        @Nullable Figure unknown) {}
