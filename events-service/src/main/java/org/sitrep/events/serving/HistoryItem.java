package org.sitrep.events.serving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a record.
 *
 * @param change {@code created}, {@code revised}, {@code retracted} or {@code merged}
 * @param cause by whom or by which article it came, with what was matched and why
 * @param changes the keys that changed, each with its value before and after; empty for the first revision
 * @param before the whole state before; null for the first revision
 * @param after the whole state after
 */
record HistoryItem(
        int revision,
        String change,
        Instant recordedAt,
        JsonNode cause,
        List<Changed> changes,
        @Nullable JsonNode before,
        JsonNode after) {
    private static final Set<String> OF_EVERY_REVISION = Set.of("revision", "recorded_at");

    /** A key of the record with its value before and after. */
    record Changed(String field, JsonNode before, JsonNode after) {}

    static HistoryItem of(
            int revision,
            String change,
            Instant recordedAt,
            JsonNode cause,
            @Nullable JsonNode before,
            JsonNode after) {
        return new HistoryItem(
                revision,
                change,
                recordedAt,
                cause,
                before == null ? List.of() : changed(before, after),
                before,
                after);
    }

    private static List<Changed> changed(JsonNode before, JsonNode after) {
        List<Changed> changes = new ArrayList<>();
        after.fieldNames().forEachRemaining(field -> {
            JsonNode old = before.has(field) ? before.get(field) : NullNode.getInstance();
            if (!OF_EVERY_REVISION.contains(field) && !old.equals(after.get(field))) {
                changes.add(new Changed(field, old, after.get(field)));
            }
        });
        return changes;
    }
}
