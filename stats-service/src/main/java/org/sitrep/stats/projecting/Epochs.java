package org.sitrep.stats.projecting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sitrep.contracts.codes.RecordType;

/**
 * Which epoch of the log each record is told by. When the log is published anew, a record's revisions of the epoch before
 * give way to those of the new one with its first message, and messages of the old one change nothing any more.
 */
final class Epochs {
    private static final String CLAIM = """
            insert into records (id, type, epoch)
            select * from unnest(?::uuid[], ?::text[], ?::integer[])
            on conflict (id) do update set epoch = greatest(records.epoch, excluded.epoch)
            returning new.id, old.epoch, new.epoch""";

    private Epochs() {}

    /**
     * Locks the records until the transaction ends, in an order that keeps two consumers from waiting for each other, and
     * removes revisions of epochs that are over.
     *
     * @return the epoch that holds, by record
     */
    static Map<UUID, Integer> claim(Connection connection, Collection<Revision> revisions) throws SQLException {
        var highest = new TreeMap<UUID, Revision>();
        for (var revision : revisions) {
            highest.merge(revision.id(), revision, (a, b) -> a.epoch() >= b.epoch() ? a : b);
        }
        var epochs = new HashMap<UUID, Integer>();
        var raised = new EnumMap<RecordType, Set<UUID>>(RecordType.class);
        try (var statement = connection.prepareStatement(CLAIM)) {
            var all = highest.values();
            statement.setArray(
                    1, connection.createArrayOf("uuid", highest.keySet().toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", all.stream().map(r -> r.type().label()).toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "int4", all.stream().map(Revision::epoch).toArray()));
            var rows = statement.executeQuery();
            while (rows.next()) {
                var id = rows.getObject(1, UUID.class);
                int before = rows.getInt(2);
                var known = !rows.wasNull();
                int now = rows.getInt(3);
                epochs.put(id, now);
                if (known && now > before) {
                    var type = java.util.Objects.requireNonNull(highest.get(id)).type();
                    raised.computeIfAbsent(type, _ -> new HashSet<>()).add(id);
                }
            }
        }
        for (var entry : raised.entrySet()) {
            forget(connection, entry.getKey(), entry.getValue());
        }
        return epochs;
    }

    private static void forget(Connection connection, RecordType type, Set<UUID> ids) throws SQLException {
        execute(connection, "delete from " + RevisionTable.of(type).tableName() + " where id = any(?)", ids);
        if (type == RecordType.EVENT) {
            execute(connection, "delete from " + Projector.TARGET_DEAD + " where id = any(?)", ids);
        }
        execute(connection, "insert into removed (id) select unnest(?::uuid[])", ids);
    }

    private static void execute(Connection connection, String sql, Set<UUID> ids) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.executeUpdate();
        }
    }
}
