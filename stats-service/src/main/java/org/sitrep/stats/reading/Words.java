package org.sitrep.stats.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks words up in the revisions' names, as the events service does. */
@FunctionalInterface
public interface Words {
    /** Revisions in which the words stand, in the syntax of PostgreSQL's {@code websearch_to_tsquery}. */
    List<Found> find(String words);

    /** One revision of an event. */
    record Found(UUID id, int revision) {}

    /** Asks PostgreSQL, whose understanding of words the columns lack. */
    static Words in(Connection rows) {
        return words -> {
            try (var statement = rows.prepareStatement(
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
        };
    }
}
