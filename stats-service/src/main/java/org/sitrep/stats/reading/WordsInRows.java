package org.sitrep.stats.reading;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/**
 * On a connection of its own for each question. The words of a revision never change: what is found among the newest rows
 * holds for a copy that is a moment behind.
 */
@ApplicationScoped
class WordsInRows implements Words {
    private final AgroalDataSource rows;

    WordsInRows(AgroalDataSource rows) {
        this.rows = rows;
    }

    @Override
    public List<Found> find(String words) {
        try (var connection = rows.getConnection()) {
            return Words.in(connection).find(words);
        } catch (SQLException failure) {
            throw new ReadModelException("Words could not be looked up", failure);
        }
    }
}
