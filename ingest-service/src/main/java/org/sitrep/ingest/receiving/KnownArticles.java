package org.sitrep.ingest.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.sitrep.contracts.codes.Code;
import org.sitrep.contracts.codes.Visibility;
import org.sitrep.ingest.ArticleStatus;
import org.sitrep.ingest.coding.WaitingArticles;

/**
 * Recognises an article that is stored: by address and text, or, where it has no address, by publisher, text and day of
 * publication. (The third way, the client's own key, is {@link IdempotencyKeys}.)
 */
@ApplicationScoped
class KnownArticles {
    private final Senders senders;
    private final WaitingArticles waiting;

    KnownArticles(Senders senders, WaitingArticles waiting) {
        this.senders = senders;
        this.waiting = waiting;
    }

    Optional<UUID> find(Connection connection, Recognised article) throws SQLException {
        return article.address() == null
                ? byPublisher(connection, article)
                : byAddress(connection, article.address(), article.text());
    }

    /**
     * Adds the client to those who sent it. A text that one of them shares is private no longer. Who may see the sentences
     * is told onwards with a new coding; an article that still waits for its first will be told with that.
     */
    Receipt.Stored sentAgain(Connection connection, UUID id, Sent sent) throws SQLException {
        ArticleStatus status;
        boolean wasPrivate;
        boolean coded;
        try (var query = connection.prepareStatement(
                "select status, visibility = 'private', coding_done > 0 from article where id = ? for update")) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                status = Code.of(ArticleStatus.class, row.getString(1));
                wasPrivate = row.getBoolean(2);
                coded = row.getBoolean(3);
            }
        }
        boolean isNewSender = senders.add(connection, id, sent);
        boolean isNowShared = wasPrivate && sent.article().visibility() == Visibility.SHARED;
        if (isNowShared) {
            share(connection, id);
        }
        if (wasPrivate && coded && (isNewSender || isNowShared)) {
            waiting.again(connection, id);
        }
        return new Receipt.Stored(id, status, true);
    }

    private static Optional<UUID> byAddress(Connection connection, Digest address, Digest text) throws SQLException {
        try (var query = connection.prepareStatement(
                "select id from article where url_digest = ? and text_digest = ? limit 1")) {
            query.setBytes(1, address.bytes());
            query.setBytes(2, text.bytes());
            return first(query);
        }
    }

    private static Optional<UUID> byPublisher(Connection connection, Recognised article) throws SQLException {
        var published = article.sent().article().publishedAt();
        try (var query = connection.prepareStatement("""
                select id from article
                where text_digest = ? and publisher is not distinct from ? and published_on is not distinct from ?
                order by id limit 1""")) {
            query.setBytes(1, article.text().bytes());
            query.setString(2, article.sent().article().publisher());
            query.setObject(3, published == null ? null : published.day(), java.sql.Types.DATE);
            return first(query);
        }
    }

    private static Optional<UUID> first(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    private static void share(Connection connection, UUID id) throws SQLException {
        try (var update = connection.prepareStatement("update article set visibility = 'shared' where id = ?")) {
            update.setObject(1, id);
            update.executeUpdate();
        }
    }
}
