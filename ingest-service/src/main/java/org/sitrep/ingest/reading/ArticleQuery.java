package org.sitrep.ingest.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.ingest.ArticleStatus;

/** The SQL of a question for articles: conditions and their values side by side, so that no value gets into the SQL. */
final class ArticleQuery {
    private static final String COLUMNS = """
            select a.id, a.status, a.reject_reason, a.reject_detail, a.received_at, a.version, a.supersedes, a.copy_of,
                a.title, a.url, a.publisher, a.published_at, a.published_on, a.language, s.external_id, a.licence,
                a.visibility, a.visibility = 'shared' or s.client is not null or ? as readable
            from article a left join sender s on s.article_id = a.id and s.client = ?
            where true""";

    private final StringBuilder sql = new StringBuilder(COLUMNS);
    private final List<Object> values = new ArrayList<>();

    private ArticleQuery(Reader reader) {
        values.add(reader.everyWord());
        values.add(reader.client());
        if (!reader.everyArticle()) {
            sql.append(" and s.client is not null");
        }
    }

    static ArticleQuery one(Reader reader, UUID id) {
        var query = new ArticleQuery(reader);
        query.and("a.id = ?", id);
        return query;
    }

    /** The newest first. */
    static ArticleQuery list(Reader reader, ArticleFilter filter, @Nullable UUID before, int most) {
        var query = new ArticleQuery(reader);
        query.and("a.id < ?", before);
        query.and("a.publisher = ?", filter.publisher());
        query.and("a.published_on >= ?", filter.publishedFrom());
        query.and("a.published_on <= ?", filter.publishedTo());
        if (!filter.statuses().isEmpty()) {
            query.and(
                    "a.status = any(?)",
                    filter.statuses().stream().map(ArticleStatus::label).toArray(String[]::new));
        }
        if (filter.words() != null) {
            query.and("a.words @@ websearch_to_tsquery('english', ?)", filter.words());
            // What cannot be read cannot be found by its words either.
            query.and("(a.visibility = 'shared' or s.client is not null or ?)", reader.everyWord());
        }
        query.sql.append(" order by a.id desc limit ?");
        query.values.add(most);
        return query;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }

    private void and(String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.add(value);
        }
    }
}
