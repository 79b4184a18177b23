package org.sitrep.ingest.coding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.ingest.coding.Verdict.Rejected;

/** The rows of what was read, and the article's status that follows from them. */
@ApplicationScoped
class Codings {
    private final ArticleCoder coder;

    Codings(ArticleCoder coder) {
        this.coder = coder;
    }

    void add(Connection connection, UUID article, int number, Instant now, String document) throws SQLException {
        insert(connection, article, number, now, document, null);
        try (var update = connection.prepareStatement("""
                update article set coding_done = ?, status = 'coded', reject_reason = null, reject_detail = null
                where id = ?""")) {
            update.setInt(1, number);
            update.setObject(2, article);
            update.executeUpdate();
        }
    }

    /** What an earlier reading found stands: that a later one failed is no reason to unsay it. */
    void reject(Connection connection, UUID article, int number, Instant now, Rejected rejected) throws SQLException {
        insert(connection, article, number, now, null, rejected.reason());
        try (var update = connection.prepareStatement("""
                update article set coding_done = ?,
                    status = case status when 'coded' then 'coded' else 'rejected' end,
                    reject_reason = case status when 'coded' then null else ? end,
                    reject_detail = case status when 'coded' then null else ? end
                where id = ?""")) {
            update.setInt(1, number);
            update.setString(2, rejected.reason().label());
            update.setString(3, rejected.detail());
            update.setObject(4, article);
            update.executeUpdate();
        }
    }

    private void insert(
            Connection connection,
            UUID article,
            int number,
            Instant now,
            @Nullable String document,
            @Nullable RejectReason reason)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into coding (article_id, number, coded_at, coder_name, coder_version, codebook, document, reject_reason)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)""")) {
            insert.setObject(1, article);
            insert.setInt(2, number);
            insert.setObject(3, now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setString(4, coder.version().name());
            insert.setString(5, coder.version().version());
            insert.setString(6, coder.version().codebook());
            insert.setString(7, document);
            insert.setString(8, reason == null ? null : reason.label());
            insert.executeUpdate();
        }
    }
}
