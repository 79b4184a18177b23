package org.sitrep.events.records;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/**
 * Tells when revisions are recorded, and up to when all of them are committed. A transaction shows by an advisory lock
 * that carries the millisecond at which it began to record; a reader sees it in {@code pg_locks} and trusts no instant
 * that such a transaction could still write to. Nobody waits for anybody.
 */
@ApplicationScoped
public class Recording {
    /** The upper 16 of a lock's 64 bits tell these locks from others; the lower 48 are the millisecond. */
    private static final long MARK = 0x5172L;

    private static final int MARK_SHIFT = 48;

    private final Database database;
    private final Clock clock;

    Recording(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins to record: what this transaction writes is recorded at the returned instant or later. */
    public Instant begin() {
        database.query(
                "SELECT pg_advisory_xact_lock_shared(?)",
                row -> true,
                (MARK << MARK_SHIFT) | clock.instant().toEpochMilli());
        return clock.instant();
    }

    public Instant now() {
        return clock.instant();
    }

    /** When the last settled change was recorded: while nothing changes it stays, and so does an answer as of it. */
    public Instant lastChange() {
        Instant settled = settled();
        return database.first(
                        "SELECT recorded_at FROM revision WHERE recorded_at <= ? ORDER BY recorded_at DESC LIMIT 1",
                        row -> Documents.instant(row, "recorded_at"),
                        settled)
                .orElse(settled);
    }

    /** The last instant whose records no transaction can change any more. */
    public Instant settled() {
        Instant now = clock.instant().truncatedTo(MICROS).minus(1, MICROS);
        return database.first(
                        """
                        SELECT min(((classid::bigint & 65535) << 32) | objid::bigint) AS millis FROM pg_locks
                        WHERE locktype = 'advisory' AND objsubid = 1 AND classid::bigint >> 16 = ?
                          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                        """,
                        row -> {
                            long millis = row.getLong("millis");
                            return row.wasNull()
                                    ? now
                                    : Instant.ofEpochMilli(millis).minus(1, MICROS);
                        },
                        MARK)
                .filter(oldest -> oldest.isBefore(now))
                .orElse(now);
    }
}
