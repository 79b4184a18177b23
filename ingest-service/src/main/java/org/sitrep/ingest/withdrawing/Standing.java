package org.sitrep.ingest.withdrawing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;
import org.sitrep.contracts.codes.PublishedBasis;
import org.sitrep.contracts.codes.Visibility;
import org.sitrep.contracts.coding.PublishedOn;
import org.sitrep.contracts.messages.CodedArticle;

/**
 * An article as it stands when it is taken back, locked until then.
 *
 * @param nextNumber the number after those of all codings that were asked for
 * @param article what whoever cites it is told of it
 */
record Standing(UUID id, int nextNumber, boolean withdrawn, boolean erased, CodedArticle article) {

    /** Empty where there is none, or where the owner did not send it. */
    static Optional<Standing> lock(Connection connection, UUID id, @Nullable String owner) throws SQLException {
        try (var query = connection.prepareStatement("""
                select title, publisher, url, published_on, received_at, version, supersedes, copy_of, visibility,
                    coding_wanted, status = 'withdrawn', erased_at is not null,
                    (select array_agg(client order by sent_at, client) from sender where article_id = article.id)
                from article where id = ? and (?::text is null
                    or exists (select 1 from sender where article_id = article.id and client = ?))
                for update""")) {
            query.setObject(1, id);
            query.setString(2, owner);
            query.setString(3, owner);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                LocalDate published = row.getObject(4, LocalDate.class);
                var senders = row.getArray(13);
                var article = new CodedArticle(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        new PublishedOn(published, published == null ? PublishedBasis.UNKNOWN : PublishedBasis.GIVEN),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getInt(6),
                        row.getObject(7, UUID.class),
                        row.getObject(8, UUID.class),
                        Code.of(Visibility.class, row.getString(9)),
                        senders == null ? List.of() : List.of((String[]) senders.getArray()));
                return Optional.of(
                        new Standing(id, row.getInt(10) + 1, row.getBoolean(11), row.getBoolean(12), article));
            }
        }
    }

    CodedArticle withoutTitle() {
        return new CodedArticle(
                null,
                article.publisher(),
                article.url(),
                article.publishedOn(),
                article.receivedAt(),
                article.version(),
                article.supersedes(),
                article.copyOf(),
                article.visibility(),
                article.senders());
    }
}
