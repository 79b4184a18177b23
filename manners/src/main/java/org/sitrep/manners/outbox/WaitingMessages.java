package org.sitrep.manners.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outbox's rows, as its publisher sees them. */
@ApplicationScoped
class WaitingMessages {
    /** One publisher a database; any number that no one else uses. Held until the transaction ends, however it ends. */
    private static final String TRY_LOCK = "SELECT pg_try_advisory_xact_lock(7217031594)";

    /** As many as fit into memory, yet always the first. */
    private static final String OLDEST = """
            SELECT seq, topic, key, payload, traceparent
            FROM (SELECT *, sum(octet_length(payload)) OVER (ORDER BY seq) - octet_length(payload) AS bytes_before
                  FROM (SELECT * FROM outbox ORDER BY seq LIMIT ?) AS oldest) AS measured
            WHERE bytes_before < ?
            ORDER BY seq
            """;

    private static final String DELETE = "DELETE FROM outbox WHERE seq = ANY (?)";
    private static final String BACKLOG = "SELECT count(*), min(created_at) FROM outbox";

    private final AgroalDataSource database;

    WaitingMessages(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether this replica may publish until the transaction ends. */
    boolean tryLock() {
        return query(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(TRY_LOCK)) {
                return rows.next() && rows.getBoolean(1);
            }
        });
    }

    List<Waiting> oldest(int messages, long bytes) {
        return query(connection -> {
            try (var statement = connection.prepareStatement(OLDEST)) {
                statement.setInt(1, messages);
                statement.setLong(2, bytes);
                var found = new ArrayList<Waiting>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(new Waiting(
                                rows.getLong(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5)));
                    }
                }
                return found;
            }
        });
    }

    void delete(List<Long> seqs) {
        if (seqs.isEmpty()) {
            return;
        }
        query(connection -> {
            try (var statement = connection.prepareStatement(DELETE)) {
                statement.setArray(1, connection.createArrayOf("bigint", seqs.toArray()));
                return statement.executeUpdate();
            }
        });
    }

    Backlog backlog() {
        return query(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(BACKLOG)) {
                rows.next();
                var oldest = rows.getObject(2, OffsetDateTime.class);
                return new Backlog(rows.getLong(1), oldest == null ? null : oldest.toInstant());
            }
        });
    }

    private <T> T query(Query<T> query) {
        try (var connection = database.getConnection()) {
            return query.on(connection);
        } catch (SQLException failure) {
            throw new OutboxFailure("the outbox could not be read", failure);
        }
    }

    private interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * What waits.
     *
     * @param oldest when the oldest was added; null where none waits
     */
    record Backlog(long pending, @Nullable Instant oldest) {
        static final Backlog NONE = new Backlog(0, null);
    }
}
