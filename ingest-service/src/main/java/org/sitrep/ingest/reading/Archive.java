package org.sitrep.ingest.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.codes.Code;
import org.sitrep.contracts.codes.Visibility;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.ingest.ArticleStatus;
import org.sitrep.ingest.DatabaseFailure;

/** Looks up what is stored, and leaves out what the reader may not see. */
@ApplicationScoped
class Archive {
    private static final int READABLE = 18;

    private final AgroalDataSource database;

    Archive(AgroalDataSource database) {
        this.database = database;
    }

    List<ArticleSummary> list(Reader reader, ArticleFilter filter, @Nullable UUID before, int most) {
        var question = ArticleQuery.list(reader, filter, before, most);
        try (Connection connection = database.getConnection();
                var query = prepare(connection, question);
                var rows = query.executeQuery()) {
            List<ArticleSummary> articles = new ArrayList<>();
            while (rows.next()) {
                articles.add(summary(rows));
            }
            return articles;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    Optional<Article> find(Reader reader, UUID id) {
        try (Connection connection = database.getConnection();
                var query = prepare(connection, ArticleQuery.one(reader, id));
                var row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(article(connection, summary(row), row.getBoolean(READABLE)))
                    : Optional.empty();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static Article article(Connection connection, ArticleSummary summary, boolean readable)
            throws SQLException {
        try (var query = connection.prepareStatement("""
                select case when ? then nullif(a.text, '') end, c.number, c.coded_at, c.document
                from article a left join coding c on c.article_id = a.id and c.document is not null
                where a.id = ? order by c.number desc nulls last limit 1""")) {
            query.setBoolean(1, readable);
            query.setObject(2, summary.id());
            try (var row = query.executeQuery()) {
                row.next();
                OffsetDateTime codedAt = row.getObject(3, OffsetDateTime.class);
                String coding = row.getString(4);
                return new Article(
                        summary,
                        row.getString(1),
                        row.getObject(2, Integer.class),
                        codedAt == null ? null : codedAt.toInstant(),
                        coding == null ? null : parse(coding));
            }
        }
    }

    private static PreparedStatement prepare(Connection connection, ArticleQuery question) throws SQLException {
        PreparedStatement query = connection.prepareStatement(question.sql());
        int at = 1;
        for (Object value : question.values()) {
            query.setObject(at++, value);
        }
        return query;
    }

    private static ArticleSummary summary(ResultSet row) throws SQLException {
        boolean readable = row.getBoolean(READABLE);
        return new ArticleSummary(
                row.getObject(1, UUID.class),
                Code.of(ArticleStatus.class, row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getInt(6),
                row.getObject(7, UUID.class),
                row.getObject(8, UUID.class),
                readable ? row.getString(9) : null,
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getObject(13, LocalDate.class),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                Code.of(Visibility.class, row.getString(17)));
    }

    private static Coding parse(String coding) {
        try {
            return Json.MESSAGES.readValue(coding, Coding.class);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("A stored coding cannot be read", ours);
        }
    }
}
