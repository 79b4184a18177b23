package org.sitrep.ingest.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Which key of which client stands for which article. */
@ApplicationScoped
class IdempotencyKeys {
    record Use(UUID article, Digest body) {}

    Optional<Use> find(Connection connection, Sent sent) throws SQLException {
        if (sent.key() == null) {
            return Optional.empty();
        }
        try (var query = connection.prepareStatement(
                "select article_id, body_digest from idempotency_key where client = ? and key = ?")) {
            query.setString(1, sent.client());
            query.setString(2, sent.key());
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Use(row.getObject(1, UUID.class), Digest.stored(row.getBytes(2))))
                        : Optional.empty();
            }
        }
    }

    void add(Connection connection, Sent sent, Digest body, UUID article) throws SQLException {
        if (sent.key() == null) {
            return;
        }
        try (var insert = connection.prepareStatement(
                "insert into idempotency_key (client, key, body_digest, article_id) values (?, ?, ?, ?)")) {
            insert.setString(1, sent.client());
            insert.setString(2, sent.key());
            insert.setBytes(3, body.bytes());
            insert.setObject(4, article);
            insert.executeUpdate();
        }
    }
}
