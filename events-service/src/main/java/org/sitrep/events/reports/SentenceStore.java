package org.sitrep.events.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sitrep.contracts.messages.QuotedSentence;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;
import org.sitrep.events.storing.Parameters;

/** The sentences that evidence lies in: the one place that holds words of articles. */
@ApplicationScoped
public class SentenceStore {
    private final Database database;

    SentenceStore(Database database) {
        this.database = database;
    }

    /** Stores the sentences that the present codings of articles quote, in place of those that ones before quoted. */
    public void replace(Map<UUID, List<QuotedSentence>> byArticle) {
        database.run("DELETE FROM sentence WHERE article_id = ANY (?)", byArticle.keySet());
        List<Parameters> rows = new ArrayList<>();
        byArticle.forEach((article, sentences) ->
                sentences.forEach(each -> rows.add(Parameters.of(article, each.start(), each.end(), each.text()))));
        database.runEach(
                "INSERT INTO sentence (article_id, starts, ends, words) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                rows);
    }

    /**
     * The sentences of articles, as far as a reader may see them: those of a private article are for its senders and for
     * curators.
     *
     * @param client the reader's client
     * @param all true for a curator
     * @param shared true for whoever may read articles of others
     */
    public Map<UUID, List<QuotedSentence>> visible(
            Collection<UUID> articles, String client, boolean all, boolean shared) {
        Map<UUID, List<QuotedSentence>> byArticle = new HashMap<>();
        database.query(
                """
                SELECT s.* FROM sentence s JOIN source_article a USING (article_id)
                WHERE s.article_id = ANY (?) AND (?::boolean
                    OR (?::boolean AND a.article ->> 'visibility' = 'shared')
                    OR jsonb_exists(a.article -> 'senders', ?))
                ORDER BY s.article_id, s.starts
                """,
                row -> byArticle
                        .computeIfAbsent(Documents.id(row, "article_id"), any -> new ArrayList<>())
                        .add(new QuotedSentence(row.getInt("starts"), row.getInt("ends"), row.getString("words"))),
                articles,
                all,
                shared,
                client);
        return byArticle;
    }

    /** Whether a client sent every one of these articles. */
    public boolean allSentBy(Collection<UUID> articles, String client) {
        int sent = database.query(
                        "SELECT 1 FROM source_article WHERE article_id = ANY (?) AND jsonb_exists(article -> 'senders', ?)",
                        row -> true,
                        articles,
                        client)
                .size();
        return sent == articles.stream().distinct().count();
    }
}
