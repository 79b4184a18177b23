package org.sitrep.events.serving;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/** Single events and their revisions. */
@ApplicationScoped
class RecordReader {
    private final Database database;

    RecordReader(Database database) {
        this.database = database;
    }

    /** The event as it stood at an instant, retracted and merged ones too; empty where it was not there yet. */
    Optional<EventRecord> event(UUID id, Instant asOf) {
        return database.first("""
                SELECT state FROM revision
                WHERE record_id = ? AND record_type = 'event'
                  AND recorded_at <= ? AND (closed_at IS NULL OR closed_at > ?)
                """, row -> Documents.read(row, "state", EventRecord.class), id, asOf, asOf);
    }

    /** Why each report of some articles is in an event, as it was last decided up to an instant. */
    List<JsonNode> matches(UUID id, Collection<UUID> articles, Instant asOf) {
        return database.query(
                """
                SELECT DISTINCT ON (match ->> 'article_id', match ->> 'ref') match
                FROM revision CROSS JOIN LATERAL jsonb_array_elements(cause -> 'matches') AS match
                WHERE record_id = ? AND record_type = 'event' AND recorded_at <= ?
                  AND match ->> 'article_id' = ANY (?)
                ORDER BY match ->> 'article_id', match ->> 'ref', revision DESC
                """,
                row -> Documents.tree(row, "match"),
                id,
                asOf,
                articles.stream().map(UUID::toString).toList());
    }

    /** The revisions of an event after one of them, up to an instant, each with the state before it. */
    List<HistoryItem> history(UUID id, int after, Instant asOf, int limit) {
        return database.query(
                """
                SELECT now.revision, now.change, now.recorded_at, now.cause, now.state, before.state AS state_before
                FROM revision now
                LEFT JOIN revision before ON before.record_id = now.record_id AND before.revision = now.revision - 1
                WHERE now.record_id = ? AND now.record_type = 'event' AND now.revision > ? AND now.recorded_at <= ?
                ORDER BY now.revision LIMIT ?
                """,
                row -> {
                    @Nullable String before = row.getString("state_before");
                    return HistoryItem.of(
                            row.getInt("revision"),
                            row.getString("change"),
                            Documents.instant(row, "recorded_at"),
                            Documents.tree(row, "cause"),
                            before == null ? null : Documents.tree(row, "state_before"),
                            Documents.tree(row, "state"));
                },
                id,
                after,
                asOf,
                limit);
    }
}
