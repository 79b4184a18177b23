package org.sitrep.events.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;
import org.sitrep.events.storing.Parameters;
import org.sitrep.manners.identifiers.Ids;

/** Tables that are taken while nobody waits, how far each has come, and what became of it. */
@ApplicationScoped
class ImportStore {
    private static final int PIECE = 1 << 20; // bytes

    /** So many wait at most: a disk is not filled by whoever sends one again and again. */
    private static final int MOST = 20;

    /** Locked from counting them until one more is there for the next to count. */
    private static final long COUNTING = 7732;

    /** How long is told what became of one. */
    private static final int KEPT_DAYS = 30;

    /** A process that says nothing for so long is taken for dead. While it is at some rows it holds the import itself. */
    private static final int SILENCE_SECONDS = 20;

    private final Database database;

    ImportStore(Database database) {
        this.database = database;
    }

    boolean isFull() {
        return database.query("SELECT id FROM import WHERE ended_at IS NULL LIMIT ?", row -> true, MOST)
                        .size()
                == MOST;
    }

    /** Keeps a table, in the caller's transaction; none where too many wait, however many come at once: then it is to be rolled back. */
    Optional<Import> add(String client, String dataset, InputStream packed) throws IOException {
        UUID id = Ids.next();
        byte[] piece = packed.readNBytes(PIECE);
        for (int number = 0; piece.length > 0; number++) {
            database.run("INSERT INTO import_piece (import_id, number, content) VALUES (?, ?, ?)", id, number, piece);
            piece = packed.readNBytes(PIECE);
        }
        database.query("SELECT pg_advisory_xact_lock(?)", row -> true, COUNTING);
        if (isFull()) {
            return Optional.empty();
        }
        database.run("DELETE FROM import WHERE ended_at < clock_timestamp() - make_interval(days => ?)", KEPT_DAYS);
        return database.first(
                "INSERT INTO import (id, client, dataset, received_at) VALUES (?, ?, ?, clock_timestamp()) RETURNING "
                        + Import.COLUMNS,
                Import::read,
                id,
                client,
                dataset);
    }

    Optional<Import> find(UUID id) {
        return database.first("SELECT " + Import.COLUMNS + " FROM import WHERE id = ?", Import::read, id);
    }

    /** The lines of its report so far, as JSON. */
    void refusals(UUID id, Database.RowTaker<String> taker) throws IOException {
        database.stream(
                "SELECT report FROM import_refusal WHERE import_id = ? ORDER BY line",
                row -> row.getString("report"),
                taker,
                id);
    }

    /** The import that this process goes on with, held until the transaction ends; none where others are at all of them. */
    Optional<Import> next(UUID worker) {
        return database.first("""
                UPDATE import SET worker = ?, seen_at = clock_timestamp()
                WHERE id = (
                    SELECT id FROM import
                    WHERE ended_at IS NULL
                        AND (worker IS NULL OR worker = ? OR seen_at < clock_timestamp() - make_interval(secs => ?))
                    ORDER BY attempts, received_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING
                """ + Import.COLUMNS, Import::read, worker, worker, SILENCE_SECONDS);
    }

    /** Its table, from the beginning, as it was kept. */
    InputStream table(UUID id) {
        return new StoredTable(number -> database.first(
                "SELECT content FROM import_piece WHERE import_id = ? AND number = ?",
                row -> row.getBytes("content"),
                id,
                number));
    }

    /** How far it has come, in the transaction that took the rows. */
    void advance(Import further, List<RowReport> refused) {
        UUID id = further.id();
        Counts counts = further.counts();
        database.run("""
                UPDATE import SET imported = ?, revised = ?, known = ?, refused = ?, attempts = 0, seen_at = clock_timestamp()
                WHERE id = ?
                """, counts.imported(), counts.revised(), counts.known(), counts.refused(), id);
        database.runEach(
                "INSERT INTO import_refusal (import_id, line, report) VALUES (?, ?, ?)",
                refused.stream()
                        .map(each -> Parameters.of(id, each.line(), Documents.write(each)))
                        .toList());
    }

    /** It could not be gone on with for now: the others are not kept waiting behind it. */
    void tried(UUID id) {
        database.run("UPDATE import SET attempts = attempts + 1 WHERE id = ? AND ended_at IS NULL", id);
    }

    /** Its table is needed no more. */
    void end(UUID id, @Nullable Map<String, Object> problem) {
        database.run(
                "UPDATE import SET ended_at = clock_timestamp(), problem = ?::jsonb WHERE id = ? AND ended_at IS NULL",
                problem == null ? null : Documents.write(problem),
                id);
        database.run(
                "DELETE FROM import_piece WHERE import_id = ?",
                id); // after it, as cancel does: each waits for the other's row
    }

    /** Ends one once the rows that are being taken are; none where it has ended. */
    Optional<Import> cancel(UUID id) {
        Optional<Import> cancelled = database.first(
                "UPDATE import SET ended_at = clock_timestamp(), cancelled = true WHERE id = ? AND ended_at IS NULL RETURNING "
                        + Import.COLUMNS,
                Import::read,
                id);
        database.run("DELETE FROM import_piece WHERE import_id = ?", id);
        return cancelled;
    }

    /** Another process may go on at once with what this one was at. */
    void letGo(UUID worker) {
        database.run("UPDATE import SET worker = NULL WHERE worker = ? AND ended_at IS NULL", worker);
    }
}
