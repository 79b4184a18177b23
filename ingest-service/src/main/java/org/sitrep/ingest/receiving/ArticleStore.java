package org.sitrep.ingest.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.ingest.ArticleStatus;
import org.sitrep.ingest.coding.WaitingArticles;
import org.sitrep.manners.identifiers.Ids;

/** Adds an article that is not known: as a version of the one at its address, as a copy of the one with its text, or new. */
@ApplicationScoped
class ArticleStore {
    private record Version(int number, @Nullable UUID supersedes) {}

    private final Clock clock;
    private final Senders senders;
    private final WaitingArticles waiting;

    ArticleStore(Clock clock, Senders senders, WaitingArticles waiting) {
        this.clock = clock;
        this.senders = senders;
        this.waiting = waiting;
    }

    Receipt.Stored add(Connection connection, Recognised article) throws SQLException {
        UUID id = Ids.next();
        Instant now = clock.instant();
        insert(connection, id, now, article, version(connection, article), original(connection, article));
        senders.add(connection, id, article.sent());
        waiting.first(id, now);
        return new Receipt.Stored(id, ArticleStatus.RECEIVED, false);
    }

    private static Version version(Connection connection, Recognised article) throws SQLException {
        if (article.address() != null) {
            try (var query = connection.prepareStatement(
                    "select version, id from article where url_digest = ? order by version desc limit 1")) {
                query.setBytes(1, article.address().bytes());
                try (var row = query.executeQuery()) {
                    if (row.next()) {
                        return new Version(row.getInt(1) + 1, row.getObject(2, UUID.class));
                    }
                }
            }
        }
        return new Version(1, null);
    }

    /** The article that brought this text first. */
    private static Optional<UUID> original(Connection connection, Recognised article) throws SQLException {
        try (var query =
                connection.prepareStatement("select id from article where text_digest = ? order by id limit 1")) {
            query.setBytes(1, article.text().bytes());
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    private static void insert(
            Connection connection, UUID id, Instant now, Recognised article, Version version, Optional<UUID> original)
            throws SQLException {
        Submission sent = article.sent().article();
        try (var insert = connection.prepareStatement("""
                insert into article (id, received_at, title, text, url, publisher, published_at, published_on, language,
                    licence, visibility, text_digest, url_digest, version, supersedes, copy_of, status)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'received')""")) {
            insert.setObject(1, id);
            insert.setObject(2, now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setString(3, sent.title());
            insert.setString(4, sent.text());
            insert.setString(5, sent.url() == null ? null : sent.url().written());
            insert.setString(6, sent.publisher());
            insert.setString(
                    7, sent.publishedAt() == null ? null : sent.publishedAt().raw());
            insert.setObject(
                    8, sent.publishedAt() == null ? null : sent.publishedAt().day(), Types.DATE);
            insert.setString(9, sent.language());
            insert.setString(10, sent.licence());
            insert.setString(11, sent.visibility().label());
            insert.setBytes(12, article.text().bytes());
            insert.setBytes(
                    13, article.address() == null ? null : article.address().bytes());
            insert.setInt(14, version.number());
            insert.setObject(15, version.supersedes(), Types.OTHER);
            insert.setObject(16, original.orElse(null), Types.OTHER);
            insert.executeUpdate();
        }
    }
}
