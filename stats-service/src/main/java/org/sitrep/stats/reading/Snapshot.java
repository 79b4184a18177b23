package org.sitrep.stats.reading;

import java.sql.Connection;

/**
 * The read model at one position: all that is read through the connection belongs to it.
 *
 * @param knownAt as of when records are looked at
 */
public record Snapshot(Connection connection, Position position, KnownAt knownAt) {}
