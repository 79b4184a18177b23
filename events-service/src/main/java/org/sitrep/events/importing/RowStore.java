package org.sitrep.events.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/** Which rows have been imported, and what they said: a row that comes again as it was changes nothing. */
@ApplicationScoped
class RowStore {
    private final Database database;

    RowStore(Database database) {
        this.database = database;
    }

    /**
     * A row as it was imported last.
     *
     * @param number how often it came with other content, from 1
     * @param digest of its content
     */
    record Known(UUID articleId, int number, String digest) {}

    /** The row, held until the transaction ends, so that two imports of it go one after the other. */
    Optional<Known> find(String dataset, String rowId) {
        database.query("SELECT pg_advisory_xact_lock(hashtextextended(?, 7731))", row -> true, dataset + '\n' + rowId);
        return database.first(
                "SELECT article_id, number, digest FROM imported_row WHERE dataset = ? AND row_id = ?",
                row -> new Known(Documents.id(row, "article_id"), row.getInt("number"), row.getString("digest")),
                dataset,
                rowId);
    }

    void store(String dataset, String rowId, Known known) {
        database.run("""
                INSERT INTO imported_row (dataset, row_id, article_id, number, digest) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (dataset, row_id) DO UPDATE SET number = excluded.number, digest = excluded.digest
                """, dataset, rowId, known.articleId(), known.number(), known.digest());
    }
}
