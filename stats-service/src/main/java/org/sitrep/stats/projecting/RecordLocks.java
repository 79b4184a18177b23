package org.sitrep.stats.projecting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeMap;
import java.util.UUID;

/** Orders those who write of one record: until a transaction ends it alone does. */
final class RecordLocks {
    private static final String LOCK = """
            insert into records (id, type)
            select * from unnest(?::uuid[], ?::text[])
            on conflict (id) do update set type = excluded.type""";

    private RecordLocks() {}

    /** Locks the records of these revisions, in an order that keeps two consumers from waiting for each other. */
    static void take(Connection connection, Collection<Revision> revisions) throws SQLException {
        var types = new TreeMap<UUID, String>();
        revisions.forEach(revision -> types.put(revision.id(), revision.type().label()));
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setArray(
                    1, connection.createArrayOf("uuid", types.keySet().toArray()));
            statement.setArray(
                    2, connection.createArrayOf("text", types.values().toArray()));
            statement.executeUpdate();
        }
    }
}
