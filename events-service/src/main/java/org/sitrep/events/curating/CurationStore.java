package org.sitrep.events.curating;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.ReportKey;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;
import org.sitrep.events.storing.Parameters;

/** What curators decided, with what undoing it puts back, and the pins that their words are kept by. */
@ApplicationScoped
class CurationStore {
    private final Database database;

    CurationStore(Database database) {
        this.database = database;
    }

    /**
     * What a curator did.
     *
     * @param before what undoing it puts back
     */
    record Curation(UUID id, UUID eventId, String action, JsonNode before) {}

    void add(UUID id, UUID event, String action, String who, String reason, Instant at, Object before) {
        database.run(
                "INSERT INTO curation (id, event_id, action, who, reason, at, before) VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)",
                id,
                event,
                action,
                who,
                reason,
                at,
                Documents.write(before));
    }

    /** The latest act on an event that was not undone, or a certain one of those. */
    Optional<Curation> toUndo(UUID event, @Nullable UUID wanted) {
        return database.first(
                "SELECT * FROM curation WHERE event_id = ? AND undone_by IS NULL AND action <> 'undo'"
                        + " AND (?::uuid IS NULL OR id = ?) ORDER BY id DESC LIMIT 1",
                row -> new Curation(
                        Documents.id(row, "id"),
                        Documents.id(row, "event_id"),
                        row.getString("action"),
                        Documents.tree(row, "before")),
                event,
                wanted,
                wanted);
    }

    /** Whether reports of an event were merged or split after an act, so that this one cannot be undone before. */
    boolean regroupedSince(UUID event, UUID curation) {
        return database.first(
                        "SELECT 1 FROM curation WHERE event_id = ? AND id > ? AND undone_by IS NULL AND action IN ('merge', 'split')",
                        row -> true,
                        event,
                        curation)
                .isPresent();
    }

    void undone(UUID curation, UUID by) {
        database.run("UPDATE curation SET undone_by = ? WHERE id = ?", by, curation);
    }

    /** Pins reports; where the pin is null they go by what they say again. */
    void pin(Collection<ReportKey> reports, @Nullable UUID pin, Collection<Placed> as) {
        database.runEach(
                "UPDATE report SET pin = ?, founding = ? WHERE article_id = ? AND ref = ?",
                as.stream()
                        .filter(each -> reports.contains(each.key()))
                        .map(each -> Parameters.of(
                                pin,
                                each.report().pinned(pin).founding(),
                                each.key().articleId(),
                                each.key().ref()))
                        .toList());
    }

    /** Lets a new pin stand apart from whatever any of some older pins stands apart from, save those themselves. */
    void inheritApart(UUID pin, Collection<UUID> older) {
        List<UUID> others = database.query(
                "SELECT CASE WHEN one = ANY (?) THEN other ELSE one END AS pin FROM apart"
                        + " WHERE (one = ANY (?)) <> (other = ANY (?))",
                row -> Documents.id(row, "pin"),
                older,
                older,
                older);
        others.forEach(other -> tellApart(pin, other));
    }

    void tellApart(UUID one, UUID other) {
        database.run(
                "INSERT INTO apart (one, other) VALUES (least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid)) ON CONFLICT DO NOTHING",
                one,
                other,
                one,
                other);
    }

    void forgetApart(Collection<UUID> pins) {
        database.run("DELETE FROM apart WHERE one = ANY (?) OR other = ANY (?)", pins, pins);
    }
}
