package org.sitrep.ingest.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

/** Who sent which article: every one of them owns it. */
@ApplicationScoped
class Senders {
    private final Clock clock;

    Senders(Clock clock) {
        this.clock = clock;
    }

    /** True where the client had not sent it before. */
    boolean add(Connection connection, UUID article, Sent sent) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into sender (article_id, client, external_id, sent_at) values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, article);
            insert.setString(2, sent.client());
            insert.setString(3, sent.article().externalId());
            insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            return insert.executeUpdate() == 1;
        }
    }
}
