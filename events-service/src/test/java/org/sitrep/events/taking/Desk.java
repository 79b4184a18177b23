package org.sitrep.events.taking;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.records.RecordTable;
import org.sitrep.events.reports.ReportKey;
import org.sitrep.events.samples.Article;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/** Where tests hand codings in and look at what became of them. */
@ApplicationScoped
public class Desk {
    private final Taking taking;
    private final Database database;

    Desk(Taking taking, Database database) {
        this.taking = taking;
        this.database = database;
    }

    public void take(Article... articles) {
        for (Article article : articles) {
            take(article.coded());
        }
    }

    public void take(ArticleCoded coded) {
        QuarkusTransaction.requiringNew().run(() -> taking.take(coded));
    }

    /** All events, retracted ones too, that any of these articles tells, or told last. */
    public List<EventRecord> events(Article... articles) {
        List<UUID> ids = new ArrayList<>();
        for (Article article : articles) {
            ids.add(article.id());
        }
        return database.query(
                "SELECT record FROM event WHERE articles && ? ORDER BY id",
                row -> Documents.read(row, "record", EventRecord.class),
                ids);
    }

    /** An event by its id, whatever became of it. */
    public EventRecord event(UUID id) {
        return database.first(
                        "SELECT record FROM event WHERE id = ?",
                        row -> Documents.read(row, "record", EventRecord.class),
                        id)
                .orElseThrow();
    }

    /** The reports of some articles, by the event that each went to. */
    public Map<UUID, List<ReportKey>> groups(List<Article> articles) {
        Map<UUID, List<ReportKey>> groups = new HashMap<>();
        database.query(
                "SELECT event_id, article_id, ref FROM report WHERE article_id = ANY (?)",
                row -> groups.computeIfAbsent(Documents.id(row, "event_id"), any -> new ArrayList<>())
                        .add(new ReportKey(Documents.id(row, "article_id"), row.getString("ref"))),
                articles.stream().map(Article::id).toList());
        return groups;
    }

    /** How many sentences of an article are kept. */
    public int sentencesOf(Article article) {
        return database.query("SELECT 1 FROM sentence WHERE article_id = ?", row -> true, article.id())
                .size();
    }

    public List<CasualtyClaimRecord> claimsOf(EventRecord event) {
        return database.query(
                "SELECT record FROM casualty_claim WHERE event_id = ? AND record_status <> 'retracted' ORDER BY id",
                row -> Documents.read(row, "record", CasualtyClaimRecord.class),
                event.id());
    }

    public <T extends RecordState> List<T> recordsOf(Article article, RecordType type, Class<T> as) {
        return database.query(
                "SELECT record FROM " + RecordTable.of(type).table() + " WHERE article_id = ? ORDER BY id",
                row -> Documents.read(row, "record", as),
                article.id());
    }

    /** How often anything was revised because of an article. */
    public int revisionsBy(Article article) {
        return database.query(
                        "SELECT 1 FROM revision WHERE cause ->> 'article_id' = ?",
                        row -> true,
                        article.id().toString())
                .size();
    }

    public Instant recordedAt(UUID record, int revision) {
        return database.first(
                        "SELECT recorded_at FROM revision WHERE record_id = ? AND revision = ?",
                        row -> Documents.instant(row, "recorded_at"),
                        record,
                        revision)
                .orElseThrow();
    }
}
