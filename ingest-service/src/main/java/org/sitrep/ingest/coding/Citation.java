package org.sitrep.ingest.coding;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;
import org.sitrep.contracts.codes.Visibility;
import org.sitrep.contracts.coding.PublishedOn;
import org.sitrep.contracts.messages.CodedArticle;

/** What whoever cites the article is told of it, as it stands when its coding is stored. */
record Citation(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        Instant receivedAt,
        int version,
        @Nullable UUID supersedes,
        @Nullable UUID copyOf,
        Visibility visibility,
        List<String> senders) {

    /**
     * Locks the article, so that senders and visibility stay as they are told and codings are stored one after the other.
     * Empty where the article has a coding of this number already, or is withdrawn.
     */
    static Optional<Citation> lock(Connection connection, UUID article, int number) throws SQLException {
        try (var query = connection.prepareStatement("""
                select title, publisher, url, received_at, version, supersedes, copy_of, visibility
                from article where id = ? and coding_done < ? and status <> 'withdrawn' for update""")) {
            query.setObject(1, article);
            query.setInt(2, number);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new Citation(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getInt(5),
                        row.getObject(6, UUID.class),
                        row.getObject(7, UUID.class),
                        Code.of(Visibility.class, row.getString(8)),
                        senders(connection, article)));
            }
        }
    }

    CodedArticle of(PublishedOn publishedOn) {
        return new CodedArticle(
                title, publisher, url, publishedOn, receivedAt, version, supersedes, copyOf, visibility, senders);
    }

    private static List<String> senders(Connection connection, UUID article) throws SQLException {
        try (var query = connection.prepareStatement(
                "select array_agg(client order by sent_at, client) from sender where article_id = ?")) {
            query.setObject(1, article);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getArray(1) == null
                        ? List.of()
                        : List.of((String[]) row.getArray(1).getArray());
            }
        }
    }
}
