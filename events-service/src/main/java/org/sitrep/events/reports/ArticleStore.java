package org.sitrep.events.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.contracts.messages.CodedArticle;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;
import org.sitrep.events.storing.Parameters;

/** The articles that codings came from. */
@ApplicationScoped
public class ArticleStore {
    private final Database database;

    ArticleStore(Database database) {
        this.database = database;
    }

    /** Those of the articles that are known, by their ids. */
    public Map<UUID, SourceArticle> find(Collection<UUID> ids) {
        Map<UUID, SourceArticle> found = new HashMap<>();
        database.query(
                "SELECT * FROM source_article WHERE article_id = ANY (?)",
                row -> found.put(Documents.id(row, "article_id"), read(row)),
                ids);
        return found;
    }

    /** The versions that replaced articles, where their codings came already, by the older one. */
    public Map<UUID, UUID> laterVersionsOf(Collection<UUID> ids) {
        Map<UUID, UUID> later = new HashMap<>();
        database.query("""
                SELECT DISTINCT ON (supersedes) supersedes, article_id FROM source_article
                WHERE supersedes = ANY (?) ORDER BY supersedes, article_id
                """, row -> later.put(Documents.id(row, "supersedes"), Documents.id(row, "article_id")), ids);
        return later;
    }

    /** Notes which later version stands in the place of each. */
    public void supersede(Map<UUID, UUID> laterByOlder) {
        List<Parameters> rows = new ArrayList<>();
        laterByOlder.forEach((older, later) -> rows.add(Parameters.of(later, older)));
        database.runEach("UPDATE source_article SET superseded_by = ? WHERE article_id = ?", rows);
    }

    public void store(Collection<SourceArticle> sources) {
        database.runEach(
                """
                INSERT INTO source_article (article_id, coding_number, article, supersedes, superseded_by, copy_of, erased)
                VALUES (?, ?, ?::jsonb, ?, ?, ?, ?)
                ON CONFLICT (article_id) DO UPDATE SET
                    coding_number = excluded.coding_number, article = excluded.article,
                    supersedes = excluded.supersedes, superseded_by = excluded.superseded_by, copy_of = excluded.copy_of,
                    erased = excluded.erased
                """,
                sources.stream()
                        .map(source -> Parameters.of(
                                source.id(),
                                source.codingNumber(),
                                Documents.write(source.article()),
                                source.article().supersedes(),
                                source.supersededBy(),
                                source.article().copyOf(),
                                source.erased()))
                        .toList());
    }

    /** Notes that codings were applied. */
    public void applied(Collection<ArticleCoded> codings, Instant at) {
        database.runEach(
                "INSERT INTO applied_coding (article_id, coding_number, coder, coded_at, applied_at) VALUES (?, ?, ?::jsonb, ?, ?)",
                codings.stream()
                        .map(coded -> Parameters.of(
                                coded.articleId(),
                                coded.codingNumber(),
                                Documents.write(coded.coding().coder()),
                                coded.codedAt(),
                                at))
                        .toList());
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
