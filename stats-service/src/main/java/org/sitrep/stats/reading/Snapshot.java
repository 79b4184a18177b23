package org.sitrep.stats.reading;

import java.sql.Connection;
import java.time.Instant;
import java.util.Map;

/**
 * The read model at one position: all that is read through the connection belongs to it.
 *
 * @param connection to the copy in columns
 * @param knownAt as of when records are looked at
 * @param words what is asked for words in names
 */
public record Snapshot(Connection connection, Position position, KnownAt knownAt, Words words) {
    /** The same state of the log, looked at as of an earlier time. */
    public Snapshot at(Instant earlier) {
        var then = new KnownAt(earlier);
        return new Snapshot(connection, Position.of(Map.of(), then), then, words);
    }
}
