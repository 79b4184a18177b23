package org.sitrep.events.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/**
 * Tells when revisions are recorded, and up to when all of them are committed. The database's clock counts, for there is
 * one of it however many replicas there are. A transaction shows by an advisory lock that carries the millisecond at which
 * it began to record; a reader sees it in {@code pg_locks} and trusts no instant that such a transaction could still write
 * to. Nobody waits for anybody.
 *
 * <p>Should the clock be set back, time goes on just after the last revision: what is recorded next is never earlier than
 * what a reader has been shown.
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
        long millis = database.first(
                        "SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS millis",
                        row -> row.getLong("millis"))
                .orElseThrow();
        database.query("SELECT pg_advisory_xact_lock_shared(?)", row -> true, (MARK << MARK_SHIFT) | millis);
        // Only now: what is read here comes after whatever was settled for a reader that did not see the lock.
        return database.first("""
                        SELECT greatest(clock_timestamp(), ?::timestamptz, max(recorded_at) + interval '1 microsecond')
                            AS began
                        FROM revision
                        """, row -> Documents.instant(row, "began"), Instant.ofEpochMilli(millis))
                .orElseThrow();
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
        return database.first("""
                        SELECT least(
                            -- both as of the statement's beginning, before the locks are looked at
                            greatest(
                                statement_timestamp() - interval '1 microsecond',
                                (SELECT max(recorded_at) FROM revision)),
                            (SELECT to_timestamp(min(((classid::bigint & 65535) << 32) | objid::bigint) / 1000.0)
                                 - interval '1 microsecond'
                             FROM pg_locks
                             WHERE locktype = 'advisory' AND objsubid = 1 AND classid::bigint >> 16 = ?
                               AND database = (SELECT oid FROM pg_database WHERE datname = current_database())))
                            AS settled
                        """, row -> Documents.instant(row, "settled"), MARK)
                .orElseThrow();
    }
}
