package org.sitrep.stats.reading;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Asks PostgreSQL, whose understanding of words the columns lack. The words of a revision never change: what is found among
 * the newest rows holds for a copy that is a moment behind.
 */
@ApplicationScoped
class WordsInRows implements Words {
    private final AgroalDataSource rows;

    WordsInRows(AgroalDataSource rows) {
        this.rows = rows;
    }

    @Override
    public List<Found> find(String words) {
        try (var connection = rows.getConnection();
                var statement = connection.prepareStatement(
                        "select id, revision from event_revisions where words @@ websearch_to_tsquery('simple', ?)")) {
            statement.setString(1, words);
            var found = new ArrayList<Found>();
            try (var revisions = statement.executeQuery()) {
                while (revisions.next()) {
                    found.add(new Found(revisions.getObject(1, UUID.class), revisions.getInt(2)));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new ReadModelException("Words could not be looked up", failure);
        }
    }
}
