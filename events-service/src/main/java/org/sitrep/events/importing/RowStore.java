package org.sitrep.events.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;
import org.sitrep.events.storing.Parameters;

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

    /** Those of some rows that are known, held until the transaction ends, so that two imports of one go one after the other. */
    Map<String, Known> find(String dataset, Collection<String> rowIds) {
        database.query(
                """
                SELECT pg_advisory_xact_lock(key) FROM (
                    SELECT DISTINCT hashtextextended(name, 7731) AS key FROM unnest(?::text[]) AS name ORDER BY key) AS ordered
                """,
                row -> true,
                rowIds.stream().map(each -> dataset + '\n' + each).toList());
        Map<String, Known> found = new HashMap<>();
        database.query(
                "SELECT row_id, article_id, number, digest FROM imported_row WHERE dataset = ? AND row_id = ANY (?)",
                row -> found.put(
                        row.getString("row_id"),
                        new Known(Documents.id(row, "article_id"), row.getInt("number"), row.getString("digest"))),
                dataset,
                rowIds);
        return found;
    }

    void store(String dataset, Map<String, Known> rows) {
        List<Parameters> values = new ArrayList<>();
        rows.forEach(
                (id, known) -> values.add(Parameters.of(dataset, id, known.articleId, known.number, known.digest)));
        database.runEach("""
                INSERT INTO imported_row (dataset, row_id, article_id, number, digest) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (dataset, row_id) DO UPDATE SET number = excluded.number, digest = excluded.digest
                """, values);
    }
}
