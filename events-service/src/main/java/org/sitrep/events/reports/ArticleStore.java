package org.sitrep.events.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.contracts.messages.CodedArticle;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/** The articles that codings came from. */
@ApplicationScoped
public class ArticleStore {
    private final Database database;

    ArticleStore(Database database) {
        this.database = database;
    }

    public Optional<SourceArticle> find(UUID id) {
        return database.first("SELECT * FROM source_article WHERE article_id = ?", ArticleStore::read, id);
    }

    /** The version that replaced an article, where its coding came already. */
    public @Nullable UUID laterVersionOf(UUID id) {
        return database.first(
                        "SELECT article_id FROM source_article WHERE supersedes = ? ORDER BY article_id LIMIT 1",
                        row -> Documents.id(row, "article_id"),
                        id)
                .orElse(null);
    }

    public void supersede(UUID older, UUID newer) {
        database.run("UPDATE source_article SET superseded_by = ? WHERE article_id = ?", newer, older);
    }

    public void store(SourceArticle source) {
        database.run(
                """
                INSERT INTO source_article (article_id, coding_number, article, supersedes, superseded_by, copy_of, erased)
                VALUES (?, ?, ?::jsonb, ?, ?, ?, ?)
                ON CONFLICT (article_id) DO UPDATE SET
                    coding_number = excluded.coding_number, article = excluded.article,
                    supersedes = excluded.supersedes, superseded_by = excluded.superseded_by, copy_of = excluded.copy_of,
                    erased = excluded.erased
                """,
                source.id(),
                source.codingNumber(),
                Documents.write(source.article()),
                source.article().supersedes(),
                source.supersededBy(),
                source.article().copyOf(),
                source.erased());
    }

    /** Notes that a coding was applied. */
    public void applied(ArticleCoded coded, Instant at) {
        database.run(
                "INSERT INTO applied_coding (article_id, coding_number, coder, coded_at, applied_at) VALUES (?, ?, ?::jsonb, ?, ?)",
                coded.articleId(),
                coded.codingNumber(),
                Documents.write(coded.coding().coder()),
                coded.codedAt(),
                at);
    }

    /** An article out of a row with the columns of {@code source_article}. */
    static SourceArticle read(ResultSet row) throws SQLException {
        return new SourceArticle(
                Documents.id(row, "article_id"),
                row.getInt("coding_number"),
                Documents.read(row, "article", CodedArticle.class),
                Documents.idOrNull(row, "superseded_by"),
                row.getBoolean("erased"));
    }
}
