package org.sitrep.stats.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * As of when the records are looked at.
 *
 * @param instant null for now
 */
public record KnownAt(@Nullable Instant instant) {
    public static final KnownAt NOW = new KnownAt(null);

    /** The condition that leaves of each record the one revision that was the current one. */
    public Sql spanOf(String alias) {
        if (instant == null) {
            return new Sql().add(alias + ".known_until = 'infinity'");
        }
        return new Sql().add(alias + ".recorded_at <= ? and " + alias + ".known_until > ?", instant, instant);
    }
}
