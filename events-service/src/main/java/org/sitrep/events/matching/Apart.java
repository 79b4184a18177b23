package org.sitrep.events.matching;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pins that a curator has told apart.
 *
 * @param pairs each pair in either order
 */
public record Apart(Set<Pair> pairs) {
    public static final Apart NONE = new Apart(Set.of());

    /** Two pins. */
    public record Pair(UUID one, UUID other) {}

    boolean holds(@Nullable UUID one, @Nullable UUID other) {
        return one != null
                && other != null
                && (pairs.contains(new Pair(one, other)) || pairs.contains(new Pair(other, one)));
    }
}
