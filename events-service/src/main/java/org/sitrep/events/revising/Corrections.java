package org.sitrep.events.revising;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sitrep.contracts.records.Correction;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.concluding.CorrectedEvent;
import org.sitrep.events.concluding.CorrectedEvent.Wanted;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/** The fields of events that curators have corrected. */
@ApplicationScoped
public class Corrections {
    private final Database database;

    Corrections(Database database) {
        this.database = database;
    }

    /** The corrections of some events, to be put on what is concluded from their reports. */
    public record Standing(Map<UUID, Map<String, Wanted>> byEvent) {
        public Map<String, Wanted> of(UUID event) {
            return byEvent.getOrDefault(event, Map.of());
        }

        public EventRecord applied(EventRecord concluded) {
            return CorrectedEvent.of(concluded, byEvent.getOrDefault(concluded.id(), Map.of()));
        }
    }

    public Standing of(Collection<UUID> events) {
        Map<UUID, Map<String, Wanted>> byEvent = new HashMap<>();
        database.query(
                "SELECT * FROM correction WHERE event_id = ANY (?)",
                row -> byEvent.computeIfAbsent(Documents.id(row, "event_id"), any -> new TreeMap<>())
                        .put(
                                row.getString("field"),
                                new Wanted(
                                        Documents.tree(row, "value"),
                                        new Correction(
                                                NullNode.getInstance(),
                                                row.getString("reason"),
                                                Documents.instant(row, "since"),
                                                Documents.id(row, "curation")))),
                events);
        return new Standing(byEvent);
    }

    /** An event that takes others in takes over what was corrected of them, where it has no correction of its own. */
    public void inherit(UUID event, Collection<UUID> absorbed) {
        for (UUID each : absorbed) {
            database.run("""
                    INSERT INTO correction (event_id, field, value, reason, since, curation)
                    SELECT ?, field, value, reason, since, curation FROM correction WHERE event_id = ?
                    ON CONFLICT DO NOTHING
                    """, event, each);
        }
    }

    public void put(UUID event, String field, JsonNode value, Correction why) {
        database.run("""
                INSERT INTO correction (event_id, field, value, reason, since, curation) VALUES (?, ?, ?::jsonb, ?, ?, ?)
                ON CONFLICT (event_id, field) DO UPDATE SET
                    value = excluded.value, reason = excluded.reason, since = excluded.since, curation = excluded.curation
                """, event, field, Documents.write(value), why.reason(), why.since(), why.curation());
    }

    public void lift(UUID event, Collection<String> fields) {
        database.run("DELETE FROM correction WHERE event_id = ? AND field = ANY (?)", event, fields);
    }
}
